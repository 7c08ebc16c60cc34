import { join } from 'node:path'
import { ROOT } from '../env.ts'
import type { Accounts } from './accounts.ts'
import { launch, untilStopped, type Exit } from './child.ts'
import { failureText } from './log-tail.ts'
import { parseProgress } from './progress-text.ts'
import { isFresh, writeStamp } from './stamp.ts'
import type { Step } from './steps.ts'

/** What migrating and seeding needs. */
export interface Seeding {
  env: Record<string, string>
  log: string
  /** File that notes which database was seeded. */
  stamp: string
  /** What the database is known by now; nothing when it cannot be known. */
  digest: () => string | undefined
  /** The first accounts of a real school, or a sentence why they cannot be asked for. */
  askAccounts: (signal: AbortSignal) => Promise<Accounts | string>
}

const TITLE = 'Chuẩn bị cơ sở dữ liệu'
/** The seed's exit code for a real school that has no account yet. */
const NEEDS_ACCOUNTS = 3

/** Migrates the database, and seeds it or asks for its first accounts, unless that is known to be done. */
export function seedStep({ env, log, stamp, digest, askAccounts }: Seeding): Step {
  return {
    title: TITLE,
    async run(detail, signal) {
      const before = digest()
      if (before !== undefined && isFresh(stamp, before)) return { ok: true, note: 'đã có sẵn' }
      const seed = (args: string[], input = '') =>
        runSeed({ env, log, args, input }, detail, signal)
      let exit = await seed([])
      if (exit.code === NEEDS_ACCOUNTS) {
        const accounts = await askAccounts(signal)
        if (typeof accounts === 'string') return { ok: false, message: accounts }
        exit = await seed(['--accounts', '-'], JSON.stringify(accounts))
      }
      if (exit.code !== 0) return { ok: false, message: failureText(TITLE, exit, log) }
      const after = digest()
      if (after !== undefined) writeStamp(stamp, after)
      return { ok: true }
    },
  }
}

function runSeed(
  command: { env: Record<string, string>; log: string; args: string[]; input: string },
  detail: (text: string) => void,
  signal: AbortSignal,
): Promise<Exit> {
  const onLine = (line: string) => {
    const text = parseProgress(line)
    if (text !== undefined) detail(text)
    return text !== undefined
  }
  const args = [join(ROOT, 'cms/src/seed/main.ts'), ...command.args]
  return untilStopped(launch({ ...command, args, cwd: join(ROOT, 'cms'), onLine }), signal)
}
