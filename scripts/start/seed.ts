import { join } from 'node:path'
import { ROOT } from '../env.ts'
import type { Accounts } from './accounts.ts'
import { launch, untilStopped, type Exit } from './child.ts'
import { failureText } from './log-tail.ts'
import { parseProgress } from './progress-text.ts'
import type { Step } from './steps.ts'

const TITLE = 'Chuẩn bị cơ sở dữ liệu'
/** The seed's exit code for a real school that has no account yet. */
const NEEDS_ACCOUNTS = 3

/** Migrates and seeds; `askAccounts` gives the first accounts, or a sentence why they cannot be asked for. */
export function seedStep(
  env: Record<string, string>,
  log: string,
  askAccounts: (signal: AbortSignal) => Promise<Accounts | string>,
  script = join(ROOT, 'cms/src/seed/main.ts'),
): Step {
  return {
    title: TITLE,
    async run(detail, signal) {
      const seed = (extra: { args: string[]; input?: string }): Promise<Exit> => {
        const onLine = (line: string) => {
          const text = parseProgress(line)
          if (text !== undefined) detail(text)
          return text !== undefined
        }
        const { args, ...input } = extra
        const command = { args: [script, ...args], cwd: join(ROOT, 'cms'), env, log, onLine }
        return untilStopped(launch({ ...command, ...input }), signal)
      }
      let exit = await seed({ args: [] })
      if (exit.code === NEEDS_ACCOUNTS) {
        const accounts = await askAccounts(signal)
        if (typeof accounts === 'string') return { ok: false, message: accounts }
        exit = await seed({ args: ['--accounts', '-'], input: JSON.stringify(accounts) })
      }
      return exit.code === 0 ? { ok: true } : { ok: false, message: failureText(TITLE, exit, log) }
    },
  }
}
