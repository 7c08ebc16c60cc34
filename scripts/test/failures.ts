import { relative } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../env.ts'
import { isBroken } from './counts.ts'

const REPORT = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()),
        }),
      ),
    }),
  ),
})

type FileResult = z.infer<typeof REPORT>['testResults'][number]

/** Of a reason; the whole of it stands far above, among the tests that passed. */
const LINES_SHOWN = 6

/** Takes vitest's JSON report; gives each failed test as its file, its name and the first lines of its reason. */
export function failuresOf(report: unknown): string[] {
  const parsed = REPORT.safeParse(report)
  return parsed.success ? parsed.data.testResults.flatMap(failuresIn) : []
}

function failuresIn(file: FileResult): string[] {
  const shown = (name: string, reason: string) =>
    [`${relative(ROOT, file.name)} > ${name}`, ...reason.split('\n').slice(0, LINES_SHOWN)].join(
      '\n    ',
    )
  if (isBroken(file)) return [shown('(cả tệp)', file.message)]
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  return failed.map(({ fullName, failureMessages }) => shown(fullName, failureMessages.join('\n')))
}
