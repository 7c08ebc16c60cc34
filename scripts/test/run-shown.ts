import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnv, ROOT, type Variables } from '../env.ts'

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
    const stop = () => child.kill('SIGTERM')
    signal.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('close', (code) => {
      signal.removeEventListener('abort', stop)
      resolve(code ?? 1)
    })
  })
}
