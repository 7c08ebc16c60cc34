import { ATTACKS } from './attack/attacks.ts'
import { rowsOf, type Figure, type Row } from './attack/rows.ts'
import { runFigures } from './attack/runFigures.ts'
import { tableText } from './attack/table.ts'
import { readNames, wantedOf } from './command-line/names.ts'
import { readTestEnv } from './env.ts'
import { stopSignal } from './start/stop-signal.ts'
import { build } from './test/browser-stories.ts'
import { BUILDS } from './start/builds.ts'
import { NO_MONGODB, openMongodb } from './test/mongodb.ts'

const DATABASES: readonly Figure['database'][] = ['sqlite', 'mongodb']

process.exitCode = await attack(process.argv.slice(2), stopSignal())

/** The long attack on both databases, or the named parts and databases of it; gives the exit code. */
async function attack(args: readonly string[], signal: AbortSignal): Promise<number> {
  const known = [...ATTACKS.map(({ name }) => name), ...DATABASES]
  const asked = readNames(args, { known, what: 'phép thử', options: { json: { type: 'boolean' } } })
  if (!asked.ok) {
    process.stderr.write(`${asked.message}\n`)
    return 1
  }
  const refusal = await build([BUILDS.site], signal)
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`)
    return 1
  }
  const wanted = wantedOf(ATTACKS, asked.names, ({ name }) => name)
  const databases = wantedOf(DATABASES, asked.names, String)
  const mongodb = await openMongodb(readTestEnv())
  const rows: Row[] = []
  try {
    for (const { name, files, once } of wanted) {
      if (databases.includes('sqlite') || once) {
        rows.push(...(await run(name, files, 'sqlite', {}, signal)))
      }
      if (mongodb && !once && databases.includes('mongodb')) {
        const variables = { MONGODB_TEST_URL: mongodb.url }
        rows.push(...(await run(name, files, 'mongodb', variables, signal)))
      }
    }
  } finally {
    await mongodb?.stop()
  }
  process.stdout.write(`\n${mongodb ? '' : `${NO_MONGODB}\n\n`}${tableText(rows)}\n`)
  if (asked.values.json) process.stdout.write(`${JSON.stringify(rows)}\n`)
  return rows.every(({ holds }) => holds) && !signal.aborted ? 0 : 1
}

async function run(
  name: string,
  files: readonly string[],
  database: Figure['database'],
  variables: Record<string, string>,
  signal: AbortSignal,
): Promise<Row[]> {
  if (signal.aborted) return []
  const started = performance.now()
  process.stdout.write(`\n━━ ${name} · ${database}\n`)
  const TEST_ON_MONGODB = database === 'mongodb' ? '1' : undefined
  const of = { ...variables, TEST_ON_MONGODB, ATTACK: '1' }
  const { isGreen, figures } = await runFigures(files, signal, of)
  const seconds = (performance.now() - started) / 1000
  return rowsOf({ name, database, seconds, isGreen }, figures)
}
