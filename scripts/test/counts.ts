import { z } from 'zod'

/** What a section found. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** What a section found, and which tests failed, to be told once more at the very end. */
export interface Outcome extends Counts {
  failures?: readonly string[]
}

const REPORT = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 }

/** One test that passed when the command's exit code is 0. */
export const countExit = (code: number): Counts =>
  code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }

/** Whether a file of a report did not load: it has failed without a failed test in it. */
export const isBroken = (file: {
  status: string
  assertionResults: readonly { status: string }[]
}): boolean =>
  file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')

/** Takes vitest's JSON report and its exit code; what fails outside any test counts as one failure. */
export function countVitest(report: unknown, code: number): Counts {
  const parsed = REPORT.safeParse(report)
  if (!parsed.success) return { ...NOTHING, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.data
  const brokenFiles = testResults.filter(isBroken).length
  const failed = numFailedTests + brokenFiles
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  }
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    NOTHING,
  )
}

/** "12 passed, 0 failed", and the skipped ones when there are any. */
export function countsText({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
