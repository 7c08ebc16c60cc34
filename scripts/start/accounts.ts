import { z } from 'zod'
import type { Terminal } from './terminal.ts'

/** The first two people of a real school; the seed reads them as JSON. */
export interface Accounts {
  principal: Account
  websiteAdmin: Account
}

export interface Account {
  name: string
  email: string
  password: string
}

const MIN_PASSWORD = 12
const OFFICES = { principal: 'Hiệu trưởng', websiteAdmin: 'Quản trị website' } as const

/** Asks for the principal's and the website administrator's accounts: different people (Đ2, Đ3.1). */
export async function askAccounts(terminal: Terminal): Promise<Accounts> {
  terminal.say(
    '\nTrường này chưa có tài khoản nào. Hãy lập hai tài khoản đầu tiên, cho hai người khác nhau.',
  )
  const principal = await askAccount(terminal, 'principal', [])
  const websiteAdmin = await askAccount(terminal, 'websiteAdmin', [principal.email])
  return { principal, websiteAdmin }
}

/** Sentences for what is wrong with an answer; nothing when it is fine. */
export const accountProblem = {
  name: (name: string) => (name === '' ? 'Cần họ và tên.' : undefined),
  email: (email: string, taken: readonly string[]) => {
    if (!z.email().safeParse(email).success)
      return 'Cần một địa chỉ e-mail, ví dụ ten@truong.edu.vn.'
    return taken.includes(email)
      ? 'E-mail này đã dùng cho người kia: mỗi người một tài khoản.'
      : undefined
  },
  password: (password: string) =>
    password.length < MIN_PASSWORD ? `Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.` : undefined,
}

async function askAccount(
  terminal: Terminal,
  office: keyof typeof OFFICES,
  taken: readonly string[],
): Promise<Account> {
  terminal.say(`\n${OFFICES[office]}`)
  const name = await askUntilRight(terminal, '  Họ và tên: ', accountProblem.name)
  const email = await askUntilRight(terminal, '  E-mail: ', (text) =>
    accountProblem.email(text.toLowerCase(), taken),
  )
  return { name, email: email.toLowerCase(), password: await askPassword(terminal) }
}

async function askPassword(terminal: Terminal): Promise<string> {
  for (;;) {
    const password = await terminal.askHidden(`  Mật khẩu (ít nhất ${MIN_PASSWORD} ký tự): `)
    const problem = accountProblem.password(password)
    if (problem !== undefined) terminal.say(`  ${problem}`)
    else if ((await terminal.askHidden('  Gõ lại mật khẩu: ')) === password) return password
    else terminal.say('  Hai lần gõ không giống nhau, hãy đặt lại.')
  }
}

async function askUntilRight(
  terminal: Terminal,
  question: string,
  problemOf: (answer: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const answer = (await terminal.ask(question)).trim().normalize('NFC')
    const problem = problemOf(answer)
    if (problem === undefined) return answer
    terminal.say(`  ${problem}`)
  }
}
