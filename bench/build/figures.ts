import { median } from '../median.ts'
import { type BenchRow, notMeasured, TOLD } from '../row.ts'
import type { Found } from './contestant.ts'
import type { Own } from './ours.ts'
import type { Measured } from './run.ts'

/** One run: pages written, and how many in a second. */
export interface Run extends Measured {
  pages: number
  rate: number
}

/** The runs of each contestant, by its name, in the order of the rounds. */
export type Figures = Map<string, Run[]>

/** How fast ours must be against Hugo, with as many threads; neither writes encodings. */
const BARS: Record<number, number> = { 1: 0.6, 2: 0.85 }
/** What a page may cost in an archive ten times as large, and the memory that a whole release may take. */
const [COST_BAR, MEMORY_BAR_MB] = [1.3, 1_024]

/** The middle of what each round gave: programs of one round ran one after the other, under the same load. */
const ratio = (ours: readonly Run[], theirs: readonly Run[]) =>
  median(ours.map(({ rate }, round) => rate / (theirs[round]?.rate ?? NaN)))

/** Pages a second and memory of everybody, ours against each of the others. */
export function compared(
  articles: number,
  figures: Figures,
  own: readonly Own[],
  others: readonly Found[],
): BenchRow[] {
  const runs = (name: string) => figures.get(name) ?? []
  const rateOf = (name: string) => median(runs(name).map(({ rate }) => rate))
  const title = (name: string) => `dựng ${articles} bài, ${name}`
  const rows = own.flatMap(({ name, threads, encodings }) =>
    others.map((other, place): BenchRow => {
      const least = place === 0 && !encodings ? BARS[threads] : undefined
      const bar = least === undefined ? TOLD.bar : `≥ ${least}×`
      if (!other.ok) return notMeasured(title(name), `${other.name} chưa có, ${other.cure}`, bar)
      const against = other.contestant.name
      const held = ratio(runs(name), runs(against))
      const row = { name: title(name), value: rateOf(name), unit: 'trang/s', against, ratio: held }
      return { ...row, bar, holds: least === undefined || held >= least }
    }),
  )
  const known = [...figures.keys()].filter((name) => !own.some((one) => one.name === name))
  const told = known.map((name): BenchRow => {
    return { name: title(name), value: rateOf(name), unit: 'trang/s', ...TOLD }
  })
  const memory = [...figures].flatMap(([name, all]) => memoryRow(title(name), all))
  const work = [...figures].flatMap(([name, all]) => workRow(title(name), all))
  return [...rows, ...told, ...work, ...memory]
}

/** Processor time of a page: what a busy machine does to the clock does little to this. */
function workRow(name: string, runs: readonly Run[]): BenchRow[] {
  const each = runs.flatMap(({ cpuSeconds, pages }) =>
    cpuSeconds === null ? [] : [(1000 * cpuSeconds) / pages],
  )
  if (each.length === 0) return []
  return [{ name: `công của bộ xử lí, ${name}`, value: median(each), unit: 'ms/trang', ...TOLD }]
}

function memoryRow(name: string, runs: readonly Run[]): BenchRow[] {
  const peaks = runs.flatMap(({ peakMb }) => (peakMb === null ? [] : [peakMb]))
  if (peaks.length === 0) return []
  return [{ name: `bộ nhớ, ${name}`, value: Math.max(...peaks), unit: 'MB', ...TOLD }]
}

/** What a page costs in a large archive against a small one, and the memory that it took. */
export function grown(
  articles: number,
  name: string,
  large: readonly Run[],
  small: readonly Run[],
): BenchRow[] {
  const cost = (runs: readonly Run[]) => median(runs.map(({ rate }) => 1000 / rate))
  const [title, held] = [`dựng ${articles} bài, ${name}`, cost(large) / cost(small)]
  const row: BenchRow = {
    name: `${title}: một trang`,
    value: cost(large),
    unit: 'ms',
    against: 'kho bằng một phần mười',
    ratio: held,
    bar: `≤ ${COST_BAR}×`,
    holds: held <= COST_BAR,
  }
  const memory = memoryRow(title, large).map((told) => ({
    ...told,
    bar: `≤ ${MEMORY_BAR_MB} MB`,
    holds: told.value <= MEMORY_BAR_MB,
  }))
  return [row, ...workRow(title, large), ...memory]
}
