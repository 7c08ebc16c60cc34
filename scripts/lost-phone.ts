import { join } from 'node:path'
import { readArguments } from './command-line/arguments.ts'
import { readEnv, ROOT } from './env.ts'
import { launch } from './start/child.ts'
import { folders } from './start/folders.ts'
import { lockHolder, runningProblem } from './start/lock.ts'
import { failureText } from './start/log-tail.ts'
import { readSecrets } from './start/secrets.ts'
import { cmsCommandEnv } from './start/services.ts'

const TITLE = 'Gỡ xác thực hai bước'
const USAGE = 'Thiếu địa chỉ: chạy “npm run lost-phone -- dia-chi@truong.edu.vn”.'

const WORDS: Record<number, string> = {
  0: 'Đã gỡ xác thực hai bước. Người này đăng nhập lại rồi cài ngay ở trang “Bảo mật tài khoản”.',
  4: 'Không có tài khoản nào dùng địa chỉ này: kiểm tra lại địa chỉ thư.',
  5: 'Tài khoản này chưa cài xác thực hai bước, nên không có gì để gỡ.',
}

process.exitCode = await run(process.argv.slice(2))

/** Takes off the second factor of somebody whose phone and codes are gone; gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, {}, 1)
  if (!asked.ok) return refuse(asked.message)
  const [email] = asked.words
  if (email === undefined) return refuse(USAGE)
  const env = readEnv()
  const paths = folders(env.dataDir)
  const running = runningProblem(env.dataDir, lockHolder(paths.lock))
  if (running !== undefined) return refuse(running)
  const secrets = readSecrets(paths.secrets)
  if (!secrets.ok) return refuse(secrets.message)
  const log = paths.log('lost-phone')
  const exit = await launch({
    args: [join(ROOT, 'cms/src/security/secondFactor/lostPhoneCommand.ts'), email],
    cwd: join(ROOT, 'cms'),
    env: cmsCommandEnv(env, secrets.secrets),
    log,
  }).exited
  const words = WORDS[exit.code ?? 1]
  if (words === undefined) return refuse(failureText(TITLE, exit, log))
  process.stdout.write(`${words}\n`)
  return exit.code ?? 1
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
