import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEnv, ROOT } from './env.ts'
import { folders } from './start/folders.ts'
import { readSecrets } from './start/secrets.ts'
import { stopSignal } from './start/stop-signal.ts'
import { parseSiteArguments, SITE_VERBS } from './site/verbs.ts'

process.exitCode = await site(process.argv.slice(2))

/** Has the site's side do what is asked; gives its exit code. */
async function site(args: readonly string[]): Promise<number> {
  const asked = parseSiteArguments(args, SITE_VERBS)
  if (typeof asked === 'string') {
    process.stderr.write(asked)
    return 1
  }
  const env = readEnv()
  const paths = folders(env.dataDir)
  if (!existsSync(paths.secrets)) {
    process.stderr.write(`Chưa có trường nào trong ${env.dataDir}: chạy npm start trước.\n`)
    return 1
  }
  const secrets = readSecrets(paths.secrets)
  if (!secrets.ok) {
    process.stderr.write(`${secrets.message}\n`)
    return 1
  }
  const cwd = join(ROOT, 'site')
  const command = [join(cwd, 'command/main.ts'), asked.name, ...asked.args]
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...command], {
    cwd,
    env: asked.verb.env(env, secrets.secrets),
    stdio: 'inherit',
  })
  stopSignal().addEventListener('abort', () => child.kill())
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
