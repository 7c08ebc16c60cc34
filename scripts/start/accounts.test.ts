import { describe, expect, it } from 'vitest'
import { askAccounts } from './accounts.ts'

/** Answers in order; what was said is kept. */
function scripted(answers: readonly string[]) {
  const left = [...answers]
  const said: string[] = []
  const next = (question: string) => {
    said.push(question.trim())
    const answer = left.shift()
    if (answer === undefined) throw new Error(`no answer left for ${question}`)
    return Promise.resolve(answer)
  }
  return {
    terminal: { say: (line: string) => void said.push(line.trim()), ask: next, askHidden: next },
    said,
  }
}

describe('the first accounts of a real school', () => {
  it('are asked for one after the other', async () => {
    const { terminal } = scripted([
      '  Trần Thị Bình ',
      'cô',
      'Binh@truong.example',
      'mật khẩu dài một',
      'mật khẩu dài một',
      'Lê Văn Cường',
      'Thầy',
      'cuong@truong.example',
      'mật khẩu dài hai',
      'mật khẩu dài hai',
    ])
    expect(await askAccounts(terminal)).toEqual({
      principal: {
        name: 'Trần Thị Bình',
        salutation: 'Cô',
        email: 'binh@truong.example',
        password: 'mật khẩu dài một',
      },
      websiteAdmin: {
        name: 'Lê Văn Cường',
        salutation: 'Thầy',
        email: 'cuong@truong.example',
        password: 'mật khẩu dài hai',
      },
    })
  })

  it('are asked for again until they will do', async () => {
    const { terminal, said } = scripted([
      '',
      'Trần Thị Bình',
      'Bà',
      'Cô',
      'binh',
      'binh@truong.example',
      'ngắn quá',
      'mật khẩu dài một',
      'mật khẩu dài khác',
      'mật khẩu dài một',
      'mật khẩu dài một',
      'Lê Văn Cường',
      'Thầy',
      'BINH@truong.example',
      'cuong@truong.example',
      'mật khẩu dài hai',
      'mật khẩu dài hai',
    ])
    await askAccounts(terminal)
    expect(
      said.filter((line) => /Cần|cần ít nhất 12 ký tự\.|không giống|đã dùng/.test(line)),
    ).toEqual([
      'Cần họ và tên.',
      'Cần trả lời Thầy hoặc Cô.',
      'Cần một địa chỉ e-mail, ví dụ ten@truong.edu.vn.',
      'Mật khẩu cần ít nhất 12 ký tự.',
      'Hai lần gõ không giống nhau, hãy đặt lại.',
      'E-mail này đã dùng cho người kia: mỗi người một tài khoản.',
    ])
  })
})
