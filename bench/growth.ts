import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { childEnv, readTestEnv, ROOT } from '../scripts/env.ts'
import { NO_MONGODB, openMongodb } from '../scripts/test/mongodb.ts'
import type { MeasuringContext } from './context.ts'
import { median } from './median.ts'
import { type BenchRow, notMeasured, TOLD } from './row.ts'

const SCRIPT = join(ROOT, 'cms/tests/cost/growth.ts')
const SIZES = { full: [100, 1_000, 10_000], quick: [10, 100] }
const AT_MOST = 1.5
const BAR = `≤ ${String(AT_MOST).replace('.', ',')}×`

interface Measured {
  size: number
  /** Milliseconds of each publication. */
  ms: number[]
}

const run = promisify(execFile)

/** The office's own part of a publication beside archives of growing size: it does not follow them. */
export async function benchGrowth(context: MeasuringContext): Promise<BenchRow[]> {
  const rows = await measured(context, 'sqlite', {})
  const mongodb = await openMongodb(readTestEnv())
  if (!mongodb)
    return [...rows, notMeasured('Phần biên tập của một lần đăng (mongodb)', NO_MONGODB, BAR)]
  try {
    const variables = { TEST_ON_MONGODB: '1', MONGODB_TEST_URL: mongodb.url }
    // Told alone: what stands in for MongoDB may not use an index before it has gathered figures about a table.
    const told = await measured(context, 'mongodb', variables)
    return [...rows, ...told.map((row) => ({ ...row, ...TOLD }))]
  } finally {
    await mongodb.stop()
  }
}

async function measured(
  { quick, signal, log }: MeasuringContext,
  database: string,
  variables: Record<string, string>,
): Promise<BenchRow[]> {
  const sizes = quick ? SIZES.quick : SIZES.full
  log(`${database}: đăng bài cạnh kho ${sizes.join(', ')} bài…`)
  const args = ['--no-warnings', SCRIPT, ...sizes.map(String)]
  const env = childEnv({ TEST_ON_MONGODB: undefined, ...variables })
  const { stdout } = await run(process.execPath, args, { env, signal })
  const all = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured[]
  const small = median(all[0]?.ms ?? [])
  return all.map(({ size, ms }, place) => {
    const value = median(ms)
    const name = `Phần biên tập của một lần đăng, ${size.toLocaleString('vi-VN')} bài`
    const row = { name, database, value, unit: 'ms', tried: ms.length, failed: 0 }
    if (place === 0) return { ...row, ...TOLD }
    const ratio = value / small
    return { ...row, against: `${sizes[0] ?? 0} bài`, ratio, bar: BAR, holds: ratio <= AT_MOST }
  })
}
