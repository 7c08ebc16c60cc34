import { join } from 'node:path'
import { findBrowser } from '../browser.ts'
import { ROOT } from '../env.ts'
import { BUILDS, buildStep } from '../start/builds.ts'
import { createProgress } from '../start/progress.ts'
import { runStages } from '../start/steps.ts'
import { NOTHING, type Counts } from './counts.ts'
import { runVitest } from './vitest.ts'

/** Builds what is stale, then runs the stories of e2e/ in a real browser. */
export async function runBrowserStories(signal: AbortSignal): Promise<Counts> {
  const browser = await findBrowser()
  if (!browser.ok) return failed(browser.message)
  process.stdout.write(`Trình duyệt: ${browser.executablePath}\n`)
  const built = await runStages([builds()], createProgress(process.stdout), signal)
  if (!built.ok) return failed(built.message)
  return runVitest('e2e', signal, { variables: { CHROME_PATH: browser.executablePath } })
}

const builds = () =>
  [BUILDS.cms, BUILDS.site].map((build) => [
    buildStep(build, join(ROOT, 'tmp', 'logs', `${build.name}.log`)),
  ])

function failed(message: string): Counts {
  process.stdout.write(`${message}\n`)
  return { ...NOTHING, failed: 1 }
}
