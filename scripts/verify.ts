import { existsSync } from 'node:fs'
import { CHECKS } from '@bbt/shared/verify/checks.ts'
import { readEnv } from './env.ts'
import { databaseProblem } from './start/database-reach.ts'
import { folders } from './start/folders.ts'
import { readSecrets } from './start/secrets.ts'
import { following } from './verify/following.ts'
import { parseVerifyArguments } from './verify/arguments.ts'
import { officePart, sitePart } from './verify/parts.ts'
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
  // The site first: what it shows was on the feed before, so the feed that is read after it has it.
  const site = await sitePart(env, asked.url)
  if (!site.ok) return refuse(`${CHECKS.release.title}: ${site.message}`)
  const office = await officePart(env, secrets.secrets)
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

function refuse(message: string): number {
  process.stderr.write(`Chưa kiểm tra được. ${message}\n`)
  return NOT_CHECKED
}
