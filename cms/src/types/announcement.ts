import type { announcement } from '@bbt/shared/types/announcement.ts'
import type { Form } from './form.ts'

export const announcementForm: Form<typeof announcement> = {
  columns: ['title', 'state', 'level', 'unit', 'updatedAt'],
  own: {
    summary: { isLong: true, description: 'Một, hai câu cho người đọc biết thông báo nói gì.' },
    level: { description: 'Thông báo khẩn đứng trên mọi trang cho tới khi hết hiệu lực.' },
    pinned: { description: 'Đứng trên các thông báo khác khi còn hiệu lực.' },
    validFrom: { description: 'Để trống: có hiệu lực ngay khi đăng.' },
    validUntil: {
      description:
        'Từ lúc này thông báo tự rời khỏi danh sách; trang của nó ghi “Đã hết hiệu lực”. Để trống: không hết hiệu lực.',
    },
    supersedes: { description: 'Thông báo cũ sẽ ghi rằng nó đã được thông báo này thay thế.' },
  },
}
