import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { childEnv, readTestEnv, ROOT } from '../scripts/env.ts'
import { NO_MONGODB, openMongodb } from '../scripts/test/mongodb.ts'
import type { MeasuringContext } from './context.ts'
import { median } from './median.ts'
import { type BenchRow, notMeasured, TOLD } from './row.ts'

const SCRIPT = join(ROOT, 'cms/tests/cost/main.ts')
const ARTICLES = { full: 40, quick: 5 }
/** Of a plain update; a draft is saved at every pause in the typing. */
const AT_MOST = { step: { sqlite: 2, mongodb: 1.8 }, save: 1.5 }
const BARS = { sqlite: '≤ 2× (đích 1,5×)', mongodb: '≤ 1,8× (đích 1,5×)', save: '≤ 1,5×' }
const STEPS = ['submit', 'endorse', 'approve', 'publish']
const MEGABYTES = 1_000_000

interface Cost {
  name: string
  total: number
  calls: number
  ms: number
}

const run = promisify(execFile)

/**
 * A transition over REST against an update of the same words in a collection that has an article's
 * fields and no rules: one process, one server, one person, turn by turn. Without the web server of Next
 * around both, which would make them more alike.
 */
export async function benchTransition(context: MeasuringContext): Promise<BenchRow[]> {
  const rows = await measured(context, 'sqlite', {})
  const mongodb = await openMongodb(readTestEnv())
  if (!mongodb) return [...rows, notMeasured('Chuyển bước (mongodb)', NO_MONGODB, BARS.mongodb)]
  try {
    const variables = { TEST_ON_MONGODB: '1', MONGODB_TEST_URL: mongodb.url }
    return [...rows, ...(await measured(context, 'mongodb', variables))]
  } finally {
    await mongodb.stop()
  }
}

async function measured(
  { quick, signal, log }: MeasuringContext,
  database: 'sqlite' | 'mongodb',
  variables: Record<string, string>,
): Promise<BenchRow[]> {
  const articles = quick ? ARTICLES.quick : ARTICLES.full
  log(`${database}: ${articles} bài đi hết các bước…`)
  const args = ['--no-warnings', SCRIPT, String(articles)]
  const env = childEnv({ TEST_ON_MONGODB: undefined, ...variables })
  const { stdout } = await run(process.execPath, args, { env, signal, maxBuffer: 10 * MEGABYTES })
  const costs = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost[]
  for (const name of [...STEPS, 'save', 'update', 'update, depth=2']) log(told(name, costs))
  const [update, save] = [middle(costs, 'update'), middle(costs, 'save')]
  const against = (name: string, value: number): BenchRow => ({
    name,
    database,
    value,
    unit: 'ms',
    against: 'cập nhật thường của Payload',
    ratio: value / update,
    ...TOLD,
  })
  const transition = median(
    costs.flatMap(({ name, total }) => (STEPS.includes(name) ? [total] : [])),
  )
  return [
    {
      ...against('Chuyển bước qua REST', transition),
      bar: BARS[database],
      holds: transition <= AT_MOST.step[database] * update,
    },
    ...STEPS.map((name) => against(`Chuyển bước: ${name}`, middle(costs, name))),
    {
      ...against('Lưu bản nháp có canh giữ', save),
      bar: BARS.save,
      holds: save <= AT_MOST.save * update,
    },
    against('Cập nhật thường, trả lời kèm mọi liên kết', middle(costs, 'update, depth=2')),
  ]
}

const middle = (costs: readonly Cost[], name: string, part: 'total' | 'calls' | 'ms' = 'total') =>
  median(costs.flatMap((cost) => (cost.name === name ? [cost[part]] : [])))

const told = (name: string, costs: readonly Cost[]) =>
  `  ${name}: ${middle(costs, name).toFixed(1)} ms, trong đó ${middle(costs, name, 'calls')} lần hỏi cơ sở dữ liệu ${middle(costs, name, 'ms').toFixed(1)} ms`
