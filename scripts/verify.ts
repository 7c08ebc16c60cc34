import { existsSync, readFileSync } from 'node:fs'
import { CHECKS } from '@bbt/shared/verify/checks.ts'
import { headsLine, readHeads } from '@bbt/shared/verify/heads.ts'
import { countFindings } from '@bbt/shared/verify/report.ts'
import { readEnv } from './env.ts'
import { databaseProblem } from './start/database-reach.ts'
import { folders } from './start/folders.ts'
import { readSecrets } from './start/secrets.ts'
import { following } from './verify/following.ts'
import { parseVerifyArguments } from './verify/arguments.ts'
import { officePart, type PartResult, sitePart } from './verify/parts.ts'
import { reportText, rowsOf } from './verify/text.ts'

/** Nothing wrong was found; something was; it could not be looked at. */
const SOUND = 0
const FOUND = 1
const NOT_CHECKED = 2

process.exitCode = await verify(process.argv.slice(2))

/** Checks an installation, running or stopped, without writing anything; gives the exit code. */
async function verify(args: readonly string[]): Promise<number> {
  const asked = parseVerifyArguments(args)
  if (typeof asked === 'string') return refuse(asked)
  const env = readEnv()
  const paths = folders(env.dataDir)
  if (!existsSync(paths.secrets)) {
    return refuse(
      `Không có bản cài đặt nào trong ${env.dataDir}: đặt DATA_DIR đúng thư mục dữ liệu (nơi có secrets.json).`,
    )
  }
  const unreachable = await databaseProblem(env.database)
  if (unreachable !== undefined) return refuse(unreachable)
  const secrets = readSecrets(paths.secrets)
  if (!secrets.ok) return refuse(secrets.message)
  const unreadable = headsProblem(asked.heads)
  if (unreadable !== null) return refuse(unreadable)
  if (asked.printHeads) return printHeads(await officePart(env, secrets.secrets, asked.heads))
  // The site first: what it shows was on the feed before, so the feed that is read after it has it.
  const site = await sitePart(env, asked.url)
  if (!site.ok) return refuse(`${CHECKS.release.title}: ${site.message}`)
  const office = await officePart(env, secrets.secrets, asked.heads)
  if (!office.ok) return refuse(`${CHECKS.decisions.title}: ${office.message}`)
  const checks = [
    ...office.report.checks,
    ...site.report.checks,
    following(office.report.feed, site.report, new Date()),
  ]
  const rows = rowsOf(checks, env.database.kind)
  process.stdout.write(reportText(checks, new Date()))
  if (asked.json) process.stdout.write(`${JSON.stringify(rows)}\n`)
  return rows.every(({ holds }) => holds) ? SOUND : FOUND
}

/** Why a file names no ends of chains, with the cure; null where it does, or where there is none. */
function headsProblem(file: string | undefined): string | null {
  if (file === undefined) return null
  if (!existsSync(file)) return `Không có tệp ${file}: kiểm tra tên tệp sau --heads.`
  if (readHeads(readFileSync(file, 'utf8')).length > 0) return null
  return `Trong ${file} không có mục cuối nào: cần dòng do “npm run verify -- --print-heads” in ra, hoặc báo cáo ngày.`
}

/** Prints the one line that is to be kept elsewhere, and nothing beside it. */
function printHeads(office: PartResult): number {
  if (!office.ok) return refuse(`${CHECKS.decisions.title}: ${office.message}`)
  process.stdout.write(`${headsLine(office.report.heads ?? [])}\n`)
  if (countFindings(office.report.checks) === 0) return SOUND
  process.stderr.write('Có chỗ không khớp: chạy npm run verify để xem.\n')
  return FOUND
}

function refuse(message: string): number {
  process.stderr.write(`Chưa kiểm tra được. ${message}\n`)
  return NOT_CHECKED
}
