import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFigures } from '../attack/rows.ts'
import { runVitest } from '../test/vitest.ts'
import type { MeasuringContext } from './context.ts'
import type { BenchRow } from './row.ts'

const TESTS = ['site/tests/kills']
const NAME = 'bộ xuất bản bị giết giữa chừng, khởi động lại: mọi trang khớp nguồn'
const LEAST = { full: 100, quick: 6 }
const LIMIT_MS = 3_600_000

/** Kills the publisher at random moments: after each, every page must be what the feed says, rendered anew. */
export async function benchKills({ folder, quick, signal }: MeasuringContext): Promise<BenchRow[]> {
  const file = join(folder, 'figures.jsonl')
  writeFileSync(file, '')
  const variables = { ATTACK: quick ? undefined : '1', ATTACK_FIGURES: file }
  const only = { variables, only: TESTS, timeoutMs: LIMIT_MS }
  const counts = await runVitest('integration', signal, only)
  const isGreen = counts.failed === 0 && counts.passed > 0
  const figures = readFigures(readFileSync(file, 'utf8'))
  const tried = figures.reduce((sum, figure) => sum + figure.tried, 0)
  const failed = figures.reduce((sum, figure) => sum + figure.failed, isGreen ? 0 : 1)
  const least = quick ? LEAST.quick : LEAST.full
  const holds = tried >= least && failed === 0
  return [{ name: NAME, value: tried, unit: 'lần', bar: `≥ ${least}, 0 lỗi`, holds, tried, failed }]
}
