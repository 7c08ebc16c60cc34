import { runFigures } from '../scripts/attack/runFigures.ts'
import type { MeasuringContext } from './context.ts'
import type { BenchRow } from './row.ts'

const TESTS = ['site/tests/kills']
const NAME = 'bộ xuất bản bị giết giữa chừng, khởi động lại: mọi trang khớp nguồn'
const LEAST = { full: 100, quick: 6 }

/** Kills the publisher at random moments: after each, every page must be what the feed says, rendered anew. */
export async function benchKills({ quick, signal }: MeasuringContext): Promise<BenchRow[]> {
  const at = { ATTACK: quick ? undefined : '1' }
  const { isGreen, figures } = await runFigures(TESTS, signal, at)
  const tried = figures.reduce((sum, figure) => sum + figure.tried, 0)
  const failed = figures.reduce((sum, figure) => sum + figure.failed, isGreen ? 0 : 1)
  const least = quick ? LEAST.quick : LEAST.full
  const holds = tried >= least && failed === 0
  return [{ name: NAME, value: tried, unit: 'lần', bar: `≥ ${least}, 0 lỗi`, holds, tried, failed }]
}
