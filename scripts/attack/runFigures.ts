import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Variables } from '../env.ts'
import { runVitest } from '../test/vitest.ts'
import { readFigures, type Figure } from './rows.ts'

const HOURS = 3_600_000

/** Runs files of integration tests, at length where the variables say so; gives what they tried, and whether all passed. */
export async function runFigures(
  files: readonly string[],
  signal: AbortSignal,
  variables: Variables,
): Promise<{ isGreen: boolean; figures: Figure[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bbt-figures-'))
  const file = join(folder, 'figures.jsonl')
  writeFileSync(file, '')
  try {
    const counts = await runVitest('integration', signal, {
      variables: { ...variables, ATTACK_FIGURES: file },
      only: files,
      timeoutMs: 4 * HOURS,
    })
    const isGreen = counts.failed === 0 && counts.passed > 0
    return { isGreen, figures: readFigures(readFileSync(file, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
