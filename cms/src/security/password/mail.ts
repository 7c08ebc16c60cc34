import type { SendEmailOptions } from 'payload'
import type { User } from '../../payload-types.ts'

/** The letter with the link: plain text, so that nothing in a name can become markup. */
export function resetMail({ email, name, salutation }: User, link: string): SendEmailOptions {
  return {
    to: email,
    subject: 'Đặt lại mật khẩu Ban Biên Tập',
    text: [
      `Kính gửi ${salutation} ${name},`,
      'Có người yêu cầu đặt lại mật khẩu cho tài khoản này. Để đặt mật khẩu mới, hãy mở đường dẫn sau trong vòng một giờ:',
      link,
      'Nếu không phải thầy cô yêu cầu thì không cần làm gì: mật khẩu vẫn như cũ.',
    ].join('\n\n'),
  }
}
