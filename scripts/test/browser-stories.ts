import { join } from 'node:path'
import { findBrowser } from '../browser.ts'
import { ROOT } from '../env.ts'
import { BUILDS, buildStep, type Build } from '../start/builds.ts'
import { createProgress } from '../start/progress.ts'
import { runStages } from '../start/steps.ts'
import { NOTHING, type Counts, type Outcome } from './counts.ts'
import { runVitest } from './vitest.ts'

/** Builds what is stale, then runs the stories of e2e/ in a real browser. */
export async function runBrowserStories(signal: AbortSignal): Promise<Outcome> {
  const browser = await findBrowser()
  if (!browser.ok) return failed(browser.message)
  process.stdout.write(`Trình duyệt: ${browser.executablePath}\n`)
  const refusal = await build([BUILDS.cms, BUILDS.site], signal)
  if (refusal !== null) return failed(refusal)
  return runVitest('e2e', signal, { variables: { CHROME_PATH: browser.executablePath } })
}

/** Builds what is stale of these; answers with what went wrong, or null. */
export async function build(wanted: readonly Build[], signal: AbortSignal): Promise<string | null> {
  const steps = wanted.map((one) => [buildStep(one, join(ROOT, 'tmp', 'logs', `${one.name}.log`))])
  const built = await runStages([steps], createProgress(process.stdout), signal)
  return built.ok ? null : built.message
}

/** A section that could not begin, counted as one failure. */
export function failed(message: string): Counts {
  process.stdout.write(`${message}\n`)
  return { ...NOTHING, failed: 1 }
}
