import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BUILDS } from '../scripts/start/builds.ts'
import { build } from '../scripts/test/browser-stories.ts'
import { median } from './median.ts'
import type { MeasuringContext as BenchContext } from './context.ts'
import { signIn, type Posting } from './publish/posting.ts'
import { fillSchool } from './publish/fill.ts'
import { startSchool } from './publish/school.ts'
import { type BenchRow, TOLD } from './row.ts'

const SIZES = [100, 1_000, 10_000]
/** Below what one person may do in a minute. */
const POSTINGS = 44
/** The first ones meet code that has not run yet. */
const WARMING = 4
const LIMIT_MS = 1_000
const GOAL_MS = 300
const GROWTH = 1.5

/** From the click on “Đăng” to the page that visitors get, through the office as `npm start` runs it. */
export async function benchPublish(context: BenchContext): Promise<BenchRow[]> {
  const { folder, quick, signal, log } = context
  const refusal = await build([BUILDS.cms, BUILDS.site], signal)
  if (refusal !== null) throw new Error(refusal)
  const demo = join(folder, 'demo')
  log('Dựng trường mẫu…')
  await (await startSchool(demo, signal)).stop()
  const measured = new Map<number, Posting[]>()
  for (const size of quick ? SIZES.slice(0, 2) : SIZES) {
    measured.set(size, await measure(context, demo, size))
  }
  const small = figuresOf(measured.get(SIZES[0] ?? 0) ?? [])
  return [...measured].flatMap(([size, postings]) => rowsOf(size, figuresOf(postings), small))
}

async function measure(
  { folder, signal, log }: BenchContext,
  demo: string,
  size: number,
): Promise<Posting[]> {
  const dataDir = join(folder, String(size))
  cpSync(demo, dataDir, { recursive: true, verbatimSymlinks: true })
  log(`${size} bài trên trang: chuẩn bị…`)
  const ids = fillSchool(dataDir, size, POSTINGS)
  const school = await startSchool(dataDir, signal)
  try {
    const poster = await signIn(school)
    const postings: Posting[] = []
    for (const id of ids) postings.push(await poster.post(id))
    return postings.slice(WARMING)
  } finally {
    await school.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Figures {
  tried: number
  median: number
  p95: number
  answered: number
  publisher: number
}

function figuresOf(postings: readonly Posting[]): Figures {
  const served = postings.map((posting) => posting.served).toSorted((a, b) => a - b)
  return {
    tried: postings.length,
    median: median(served),
    p95: served[Math.ceil(served.length * 0.95) - 1] ?? 0,
    answered: median(postings.map(({ answered }) => answered)),
    publisher: median(postings.map(({ publisher }) => publisher)),
  }
}

function rowsOf(size: number, figures: Figures, small: Figures): BenchRow[] {
  const name = `đăng → trang, ${size.toLocaleString('vi-VN')} bài`
  const { tried, median, p95, answered, publisher } = figures
  const growth = median / small.median
  const common = { unit: 'ms', database: 'sqlite' } as const
  return [
    { name: `${name}: trung vị`, value: median, ...common, tried, failed: 0, ...growthOf() },
    {
      name: `${name}: p95`,
      value: p95,
      ...common,
      bar: `≤ ${LIMIT_MS} (mục tiêu ${GOAL_MS})`,
      holds: p95 <= LIMIT_MS,
    },
    { name: `${name}: phần biên tập trả lời sau`, value: answered, ...common, ...TOLD },
    { name: `${name}: bộ xuất bản, từ nguồn đến tệp`, value: publisher, ...common, ...TOLD },
  ]

  function growthOf() {
    if (figures === small) return TOLD
    const against = '100 bài'
    return { against, ratio: growth, bar: `≤ ${GROWTH}×`, holds: growth <= GROWTH }
  }
}
