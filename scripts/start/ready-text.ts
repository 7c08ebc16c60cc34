import type { Env } from '../env.ts'
import type { Login } from './logins.ts'
import { elapsedText } from './progress-text.ts'

/** What start prints when everything answers. Other programs wait for its first line. */
export function readyText(env: Env, elapsedMs: number, logins: readonly Login[]): string {
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
    ...(logins.length === 0
      ? []
      : ['', 'Đăng nhập thử, mỗi chức vụ một người:', '', ...table(onePerOffice(logins))]),
    '',
    'Dừng: Ctrl-C',
    '',
  ].join('\n')
}

function onePerOffice(logins: readonly Login[]): Login[] {
  const offices = logins.map(({ office }) => office)
  return logins.filter(({ office }, index) => offices.indexOf(office) === index)
}

function table(logins: readonly Login[]): string[] {
  const head = ['Chức vụ', 'Họ tên', 'E-mail', 'Mật khẩu']
  return columns([
    head,
    ...logins.map(({ office, name, email, password }) => [office, name, email, password]),
  ])
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.normalize('NFC')))
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length))) ?? []
  return cells.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
