import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILE_CACHE, type Variables } from '../env.ts'
import { countVitest, type Outcome } from './counts.ts'
import { failuresOf } from './failures.ts'
import { fastFolder } from './fast-folder.ts'

import { overdue } from './overdue.ts'
import { runShown } from './run-shown.ts'

interface Options {
  only?: readonly string[]
  variables?: Variables
  /** For one test, where the project's own limit is too short. */
  timeoutMs?: number
}

export type Project = 'unit' | 'integration' | 'e2e'

/** Runs one project of vitest.config.ts, or only its files whose path contains one of `only`. */
export async function runVitest(
  project: Project,
  signal: AbortSignal,
  { only = [], variables = {}, timeoutMs }: Options = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(fastFolder(), 'bbt-vitest-'))
  const file = join(folder, 'report.json')
  const late = overdue(file)
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const limit = timeoutMs === undefined ? [] : [`--testTimeout=${timeoutMs}`]
    const code = await runShown(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        project,
        ...reporters,
        ...limit,
        ...only,
      ],
      AbortSignal.any([signal, late.signal]),
      { ...COMPILE_CACHE, TMPDIR: folder, ...variables },
    )
    const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    return { ...countVitest(report, code), failures: failuresOf(report) }
  } finally {
    late.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
