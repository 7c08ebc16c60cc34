import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../env.ts'
import { launch } from './child.ts'
import { failureText } from './log-tail.ts'

const LOGINS = z.array(
  z.object({ office: z.string(), name: z.string(), email: z.string(), password: z.string() }),
)

export type Login = z.infer<typeof LOGINS>[number]

/** The demo school's logins, one per office, as the seed's own command prints them. */
export async function readLogins(env: Record<string, string>, log: string): Promise<Login[]> {
  const lines: string[] = []
  const exit = await launch({
    args: [join(ROOT, 'cms/src/seed/logins.ts'), '--json'],
    cwd: join(ROOT, 'cms'),
    env,
    log,
    onLine: (line) => lines.push(line) > 0,
  }).exited
  if (exit.code !== 0) throw new Error(failureText('Bảng đăng nhập mẫu', exit, log))
  return LOGINS.parse(JSON.parse(lines.join('\n')))
}
