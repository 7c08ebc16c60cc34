import type { Env } from '../env.ts'
import type { Login } from './logins.ts'
import { elapsedText } from './progress-text.ts'

/**
 * What start prints when office and public site answer. Other programs wait for its first line.
 * @param warning what is not as it should be although both are up
 */
export function readyText(
  env: Env,
  elapsedMs: number,
  logins: readonly Login[],
  warning?: string,
): string {
  return [
    '',
    'CMS and site ready',
    `Sẵn sàng sau ${elapsedText(elapsedMs)}.`,
    '',
    ...columns([
      ['Trang công khai', env.siteUrl],
      ['Phần biên tập', `${env.cmsUrl}/admin`],
      ['Cơ sở dữ liệu', env.database.shown],
      ['Dữ liệu', env.dataDir],
    ]),
    ...loginLines(onePerOffice(logins)),
    ...(warning === undefined ? [] : ['', warning]),
    '',
    'Dừng: Ctrl-C',
    '',
  ].join('\n')
}

function onePerOffice(logins: readonly Login[]): Login[] {
  const offices = logins.map(({ office }) => office)
  return logins.filter(({ office }, index) => offices.indexOf(office) === index)
}

function loginLines(logins: readonly Login[]): string[] {
  const [first, ...others] = logins
  if (first === undefined) return []
  const head = ['Chức vụ', 'Họ tên', 'E-mail', 'Mật khẩu']
  const rows = logins.map(({ office, name, email, password }) => [office, name, email, password])
  const title = 'Đăng nhập thử, mỗi chức vụ một người'
  // One password for all need not widen the table.
  if (others.length > 0 && others.every(({ password }) => password === first.password)) {
    const narrow = columns([head, ...rows].map((row) => row.slice(0, -1)))
    return ['', `${title}; mật khẩu chung: ${first.password}`, '', ...narrow]
  }
  return ['', `${title}:`, '', ...columns([head, ...rows])]
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.normalize('NFC')))
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? []
  return cells.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
