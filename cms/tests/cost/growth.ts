import { articleData, viewOf, walk } from '../support/articles.ts'
import { syncToDisk } from '../support/diskSync.ts'
import { makeSchool, type School } from '../support/school.ts'
import { growArchive } from './archive.ts'
import { countDatabaseWork } from './databaseWork.ts'

/**
 * Measures what the office itself needs for a publication beside archives of growing size, for `npm run bench`:
 * prints the times by size as one line of JSON. @arguments the sizes, smallest first
 */
const WARM_UP = 3
const TIMES = 15

async function approved(school: School, n: number): Promise<string> {
  const data = articleData(school, { title: `Bài thứ ${n} bên bến sông` })
  const { body } = await school.send('lan', 'POST', '/articles', data)
  const { id } = body['doc'] as { id: string }
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
  ])
  return id
}

async function publishOnce(school: School, n: number, taken: () => { ms: number }) {
  const id = await approved(school, n)
  const { rev, digest } = await viewOf(school, 'admin', id)
  taken()
  const started = performance.now()
  const path = `/articles/${id}/transitions`
  const { status, text } = await school.send('admin', 'POST', path, {
    action: 'publish',
    rev,
    digest,
  })
  const ms = performance.now() - started
  if (status !== 200) throw new Error(`${status} ${text}`)
  return { ms, database: taken().ms }
}

const sizes = process.argv.slice(2).map(Number)
const school = await makeSchool()
await syncToDisk(school.payload, 'FULL')
const first = await approved(school, 0)
await walk(school, first, [['admin', 'publish']])
const { taken } = countDatabaseWork(school.payload)
const measured: { size: number; ms: number[]; database: number[] }[] = []
let [size, n] = [0, 0]
for (const next of sizes) {
  await growArchive(school.payload, next - size)
  size = next
  const times: { ms: number; database: number }[] = []
  for (let time = 0; time < WARM_UP + TIMES; time++)
    times.push(await publishOnce(school, ++n, taken))
  const kept = times.slice(WARM_UP)
  measured.push({ size, ms: kept.map(({ ms }) => ms), database: kept.map((t) => t.database) })
}
await school.close()
process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit())
