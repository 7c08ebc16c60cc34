import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnv, ROOT, type Variables } from '../env.ts'

/** Who does not go when asked is made to. */
const PATIENCE_MS = 10_000

/** Runs one of our tools in the open, ended when the signal says so; gives its exit code. */
export function runShown(
  [tool, ...args]: readonly [string, ...string[]],
  signal: AbortSignal,
  variables: Variables = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, tool), ...args], {
      cwd: ROOT,
      env: childEnv(variables),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    let force: NodeJS.Timeout | undefined
    const stop = () => {
      child.kill('SIGTERM')
      force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    }
    signal.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(force)
      signal.removeEventListener('abort', stop)
      resolve(code ?? 1)
    })
  })
}
