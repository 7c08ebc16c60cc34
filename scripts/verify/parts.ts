import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { PartReport } from '@bbt/shared/verify/report.ts'
import { childEnv, ROOT, type Env } from '../env.ts'
import { cmsCommandEnv } from '../start/services.ts'
import type { Secrets } from '../start/secrets.ts'

export type PartResult = { ok: true; report: PartReport } | { ok: false; message: string }

/** Has the office check itself, with the settings it runs with. @param kept a file with ends of chains that were kept elsewhere */
export const officePart = (
  env: Env,
  secrets: Secrets,
  kept: string | undefined,
): Promise<PartResult> =>
  run(
    'cms',
    ['src/verify/main.ts', ...(kept === undefined ? [] : [resolve(kept)])],
    cmsCommandEnv(env, secrets),
  )

/** Has the site check itself. @param url where visitors reach it, to be fetched too */
export const sitePart = (env: Env, url: string | undefined): Promise<PartResult> =>
  run(
    'site',
    ['verify/main.ts', ...(url === undefined ? [] : [url])],
    childEnv({ DATA_DIR: env.dataDir, SITE_URL: env.siteUrl, NODE_ENV: 'production' }),
  )

/** Reports grow with the archive: a line for each event of the feed. */
const LONGEST = 512 * 1024 * 1024

function run(folder: string, args: string[], env: Record<string, string>): Promise<PartResult> {
  const cwd = join(ROOT, folder)
  return new Promise((done) => {
    const [script = '', ...rest] = args
    const command = ['--disable-warning=ExperimentalWarning', join(cwd, script), ...rest]
    execFile(process.execPath, command, { cwd, env, maxBuffer: LONGEST }, (error, out, err) => {
      if (error) done({ ok: false, message: reasonIn(err) })
      else done({ ok: true, report: PartReport.parse(JSON.parse(out)) })
    })
  })
}

/** The sentence of an error that a child died of, without its stack. */
function reasonIn(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  const thrown = lines.find((line) => /^(\[?\w*Error\b.*?: )/.test(line))
  return (
    thrown?.replace(/^\[?\w*Error\b.*?: /, '') ??
    lines.find((line) => line !== '') ??
    'không rõ lý do'
  )
}
