import { z } from 'zod'
import type { Terminal } from './terminal.ts'

/** The first two people of a real school; the seed reads them as JSON. */
export interface Accounts {
  principal: Account
  websiteAdmin: Account
}

interface Account {
  name: string
  salutation: 'Thầy' | 'Cô'
  email: string
  password: string
}

/** What an answer means, or what is wrong with it. */
type Reading<Value> = { value: Value } | { problem: string }

const MIN_PASSWORD = 12

/** Asks for the principal's and the website administrator's accounts: different people (Đ2, Đ3.1). */
export async function askAccounts(terminal: Terminal): Promise<Accounts> {
  terminal.say(
    '\nTrường này chưa có tài khoản nào. Hãy lập hai tài khoản đầu tiên, cho hai người khác nhau.',
  )
  terminal.say('\nHiệu trưởng')
  const principal = await askAccount(terminal, [])
  terminal.say('\nQuản trị website')
  const websiteAdmin = await askAccount(terminal, [principal.email])
  return { principal, websiteAdmin }
}

async function askAccount(terminal: Terminal, taken: readonly string[]): Promise<Account> {
  const name = await askFor(terminal, '  Họ và tên: ', readName)
  const salutation = await askFor(terminal, '  Xưng hô (Thầy hay Cô): ', readSalutation)
  const email = await askFor(terminal, '  E-mail: ', (text) => readEmail(text, taken))
  return { name, salutation, email, password: await askPassword(terminal) }
}

async function askFor<Value>(
  terminal: Terminal,
  question: string,
  read: (answer: string) => Reading<Value>,
): Promise<Value> {
  for (;;) {
    const reading = read((await terminal.ask(question)).trim().normalize('NFC'))
    if ('value' in reading) return reading.value
    terminal.say(`  ${reading.problem}`)
  }
}

async function askPassword(terminal: Terminal): Promise<string> {
  for (;;) {
    const password = await terminal.askHidden(`  Mật khẩu (ít nhất ${MIN_PASSWORD} ký tự): `)
    if (password.length < MIN_PASSWORD)
      terminal.say(`  Mật khẩu cần ít nhất ${MIN_PASSWORD} ký tự.`)
    else if ((await terminal.askHidden('  Gõ lại mật khẩu: ')) === password) return password
    else terminal.say('  Hai lần gõ không giống nhau, hãy đặt lại.')
  }
}

const readName = (text: string): Reading<string> =>
  text === '' ? { problem: 'Cần họ và tên.' } : { value: text }

function readSalutation(text: string): Reading<'Thầy' | 'Cô'> {
  const value = (['Thầy', 'Cô'] as const).find((one) => one.toLowerCase() === text.toLowerCase())
  return value === undefined ? { problem: 'Cần trả lời Thầy hoặc Cô.' } : { value }
}

function readEmail(text: string, taken: readonly string[]): Reading<string> {
  const value = text.toLowerCase()
  if (!z.email().safeParse(value).success)
    return { problem: 'Cần một địa chỉ e-mail, ví dụ ten@truong.edu.vn.' }
  if (taken.includes(value))
    return { problem: 'E-mail này đã dùng cho người kia: mỗi người một tài khoản.' }
  return { value }
}
