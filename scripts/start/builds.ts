import { join } from 'node:path'
import { childEnv, NO_SETTINGS, ROOT, type Variables } from '../env.ts'
import { launch, untilStopped } from './child.ts'
import { releaseLock, takeLock } from './lock.ts'
import { pollUntil } from './poll.ts'
import { failureText } from './log-tail.ts'
import { isFresh, sourceDigest, writeStamp } from './stamp.ts'
import { STOPPED, type Step, type StepResult } from './steps.ts'

/** Something that is made from sources of the repository and kept until they change. */
export interface Build {
  name: string
  title: string
  sources: readonly string[]
  stamp: string
  args: readonly string[]
  cwd: string
  variables: Variables
}

const LOCK_POLL_MS = 500
/** Building loads the CMS's settings and checks them, but uses none: a start brings the real ones. */
const NOT_A_SECRET = 'only-for-building-never-for-running'
const TOGETHER = ['{shared,edge}/src/**', 'package-lock.json']

export const BUILDS = {
  cms: {
    name: 'cms-build',
    title: 'Dựng phần biên tập',
    sources: ['cms/src/**', 'cms/public/**', 'cms/next.config.*', ...TOGETHER],
    stamp: 'cms/.next/bbt-stamp',
    args: [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'],
    cwd: join(ROOT, 'cms'),
    variables: { PAYLOAD_SECRET: NOT_A_SECRET, FEED_SECRET: NOT_A_SECRET },
  },
  site: {
    name: 'site-build',
    title: 'Dựng khuôn trang công khai',
    sources: [
      'site/src/**',
      'site/renderer/**',
      'site/public/**',
      'site/astro.config.*',
      'site/build.ts',
      ...TOGETHER,
    ],
    stamp: 'site/dist/bbt-stamp',
    args: [join(ROOT, 'site/build.ts')],
    cwd: join(ROOT, 'site'),
    variables: { OUT: undefined },
  },
} as const satisfies Record<string, Build>

/** Builds when the sources have changed since the last time; its output goes to `log`. */
async function buildIfStale(
  build: Build,
  log: string,
  signal: AbortSignal,
  detail: (text: string) => void,
): Promise<StepResult> {
  const lock = join(ROOT, 'node_modules', `.bbt-${build.name}.lock`)
  // Two installations may share one checkout: the second waits and finds the work done.
  const isMine = async () => {
    const other = takeLock(lock) !== undefined
    if (other) detail('chờ một lần chạy khác dựng xong')
    return !other
  }
  if (!(await pollUntil(isMine, LOCK_POLL_MS, signal))) return STOPPED
  try {
    return await buildAlone(build, log, signal)
  } finally {
    releaseLock(lock)
  }
}

async function buildAlone(build: Build, log: string, signal: AbortSignal): Promise<StepResult> {
  const digest = sourceDigest(ROOT, build.sources)
  const stamp = join(ROOT, build.stamp)
  if (isFresh(stamp, digest)) return { ok: true, note: 'đã có sẵn' }
  const exit = await untilStopped(
    launch({ args: build.args, cwd: build.cwd, env: buildEnv(build), log }),
    signal,
  )
  if (exit.code !== 0) return { ok: false, message: failureText(build.title, exit, log) }
  writeStamp(stamp, digest)
  return { ok: true }
}

export const buildStep = (build: Build, log: string): Step => ({
  title: build.title,
  run: (detail, signal) => buildIfStale(build, log, signal, detail),
})

/** What a build gets: production, nobody told about it, and nothing of the installation that starts it. */
function buildEnv({ variables }: Build): Record<string, string> {
  const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  return childEnv({ NODE_ENV: 'production', ...quiet, ...NO_SETTINGS, ...variables })
}
