import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { seal } from '@bbt/shared/approval/chain.ts'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHAINS } from '../../src/platform/chains.ts'
import { isOnMongo } from '../support/env.ts'
import { figure } from '../support/figures.ts'
import type { Raw, RawRows } from '../support/rawRows.ts'
import { rawRows } from '../support/rawRows.ts'
import type { School } from '../support/school.ts'
import type { WatchedCollection } from '../../src/organisation/watched.ts'
import { WATCHED_NAMES, watchedFields } from '../../src/organisation/watched.ts'
import { sized } from '../support/size.ts'
import type { Tamper } from '../../../scripts/test-support/tampers.ts'
import { dice } from '../../../scripts/test-support/tampers.ts'
import { tampersOn } from '../support/tampers.ts'
import { livedInSchool, unnoticed } from './tamperedSchool.ts'

let school: School
let raw: RawRows

beforeAll(async () => {
  school = await livedInSchool()
  raw = await rawRows(school.payload)
})
afterAll(() => school.close())

const roll = dice(20_261_123)
const TIMES = sized({ ci: 1, attack: 12 })
const ours = ['id', '_id', '__v', 'created_at', 'updated_at', 'createdAt', 'updatedAt']
const filled = (row: Raw) =>
  Object.keys(row).filter((name) => !ours.includes(name) && row[name] !== null)
const fullest = (rows: readonly Raw[]) =>
  rows.reduce((best, row) => (filled(row).length > filled(best).length ? row : best))
const oneOf = (rows: readonly Raw[]) => rows[roll(rows.length)]!
/** Beside the row itself, past the indexes that keep it the only one. */
const copyOf = (row: Raw): Raw => {
  const { _id, id, ...rest } = row
  const apart = { ...('rev' in row && { rev: 999 }), ...('occasion' in row && { occasion: 'x' }) }
  return id === undefined
    ? { ...rest, ...apart, _id: `x${String(_id)}`.slice(0, 24) }
    : { ...rest, ...apart, id: randomUUID() }
}

/** As much of an entry as a forger has to keep going. */
interface Sealing {
  seq: number
  hash: string
  rev?: number
  version?: number
}

/** Breaks every column of one row after another, and the order and number of rows. */
async function inChain(chain: (typeof CHAINS)[number]): Promise<Tamper[]> {
  const rows = (await raw.all(chain)).sort((a, b) => Number(a['seq']) - Number(b['seq']))
  const on = tampersOn(raw, chain)
  const at = (row: Raw) => `${chain}, mục số ${String(row['seq'])}`
  const last = rows.at(-1)!
  const tampers: Tamper[] = [on.cut(rows.slice(-1), chain), on.cut(rows.slice(-3), chain)]
  const { hash, ...sealed } = JSON.parse(String(last['entry'])) as Sealing
  const again = { seq: sealed.seq + 1, rev: (sealed.rev ?? 0) + 1, version: 2 }
  const more = Object.fromEntries(Object.entries(again).filter(([name]) => name in sealed))
  const forged = seal({ ...sealed, ...more }, hash)
  if (chain !== 'security-events') {
    const entry = canonicalJson(forged)
    const columns = {
      ...('rev' in last && { rev: again.rev }),
      ...('occasion' in last && { occasion: `publish ${String(last['item'])} 2` }),
    }
    const row = { ...copyOf(last), ...columns, seq: again.seq, hash: forged.hash, entry }
    tampers.push(
      on.insert(
        row,
        chain === 'appointment-events' ? 'appointments/' : `${chain}, mục số ${row.seq}`,
      ),
    )
  }
  const alien = { ...copyOf(last), seq: sealed.seq + 1, hash: 'a'.repeat(64) }
  tampers.push(on.insert(alien, at(alien)))
  for (let time = 0; time < TIMES; time++) {
    const row = time === 0 ? fullest(rows) : oneOf(rows)
    for (const name of filled(row).filter((column) => column !== 'seq')) {
      tampers.push(on.flip(row, name, at(row), roll))
    }
    const inside = rows[1 + roll(rows.length - 2)]!
    tampers.push(on.drop(inside, `mục số ${Number(inside['seq']) + 1}`))
    const [a, b] = [rows[0]!, rows[1 + roll(rows.length - 1)]!]
    tampers.push(on.swap(a, b, at(b)))
  }
  return tampers
}

async function inRevisions(): Promise<Tamper[]> {
  const rows = await raw.all('revisions')
  const on = tampersOn(raw, 'revisions')
  const tampers = [on.cut(rows.slice(-1), String(rows.at(-1)!['digest']))]
  const alien = { ...copyOf(rows[0]!), digest: 'b'.repeat(64) }
  tampers.push(on.insert(alien, 'b'.repeat(64)))
  for (let time = 0; time < TIMES * 3; time++) {
    const row = oneOf(rows)
    tampers.push(on.drop(row, String(row['digest'])))
    for (const name of ['digest', 'item', 'canonical']) {
      tampers.push(on.flip(row, name, name === 'digest' ? 'bản' : String(row['digest']), roll))
    }
  }
  return tampers
}

const FIELDS = [
  ...['state', 'rev', 'digest', 'submittedAt', 'routeStage1', 'routeApprover', 'endorsedBy'],
  ...['approvedBy', 'scheduledFor', 'liveDigest', 'liveSince', 'liveVersion', 'liveUrl'],
  ...['changedBy', 'changedAt'],
]

const idOf = (row: Raw) => String(row['id'] ?? row['_id'])

/** Gives an item to another of these rows, a unit or a person, behind the board's back. */
function moved(row: Raw, field: 'unit' | 'author', others: readonly Raw[]): Tamper {
  const column = [field, `${field}_id`].find((name) => name in row)!
  const ids = others.map((other) => other['id'] ?? other['_id'])
  const other = ids.find((id) => String(id) !== String(row[column]))
  const names = `articles/${idOf(row)}`
  const put = (value: unknown) => () => raw.set('articles', row, { [column]: value })
  return { name: `move ${field} of ${names}`, names, do: put(other), undo: put(row[column]) }
}

async function inItems(): Promise<Tamper[]> {
  const rows = await raw.all('articles')
  const [units, people] = [await raw.all('units'), await raw.all('users')]
  const on = tampersOn(raw, 'articles')
  const tampers: Tamper[] = []
  for (const row of rows) {
    const isWritten = ['draft', 'changesRequested'].includes(String(row['state']))
    const fields = isWritten
      ? ['digest', 'liveDigest', 'submittedAt', 'endorsedBy', 'openedBy']
      : FIELDS
    for (const field of fields.filter((name) => (row[raw.column(name)] ?? null) !== null)) {
      tampers.push(on.flip(row, field, `articles/${idOf(row)}`, roll))
    }
    const isDecided = row['state'] !== 'draft'
    if (isDecided) tampers.push(on.drop(row, `articles/${idOf(row)}`))
    if (!isWritten) tampers.push(moved(row, 'unit', units))
    if (isDecided) tampers.push(moved(row, 'author', people))
  }
  const draft = rows.find((row) => row['state'] === 'draft')!
  const live = { [raw.column('liveDigest')]: 'c'.repeat(64), state: 'published' }
  const slipped = { ...copyOf(draft), ...live, slug: 'chen-vao' }
  tampers.push(on.insert(slipped, idOf(slipped)))
  return tampers
}

async function inAppointments(): Promise<Tamper[]> {
  const rows = await raw.all('appointments')
  const on = tampersOn(raw, 'appointments')
  const tampers = [
    on.insert(copyOf(rows[0]!), 'không có trong chuỗi phân công'),
    on.cut(rows.slice(-2), idOf(rows.at(-2)!)),
  ]
  for (const row of rows) {
    tampers.push(on.drop(row, idOf(row)))
    for (const name of filled(row)) {
      // A relation of MongoDB is an ObjectId, of which no byte can be a letter.
      if (typeof row[name] === 'object') continue
      tampers.push(on.flip(row, name, idOf(row), roll))
    }
  }
  return tampers
}

/** Breaks what is watched of units, categories and accounts, and how many there are of them. */
async function inOrganisation(collection: WatchedCollection): Promise<Tamper[]> {
  const rows = await raw.all(collection)
  const on = tampersOn(raw, collection)
  const apart = { [raw.column('slug')]: 'chen-vao', email: 'chen@vao.test' }
  const alien = Object.fromEntries(
    Object.entries({ ...copyOf(rows[0]!), ...apart }).filter(([name]) => name in rows[0]!),
  )
  const tampers = [on.insert(alien, idOf(alien)), on.cut(rows.slice(-2), idOf(rows.at(-2)!))]
  for (const row of rows) {
    tampers.push(on.drop(row, idOf(row)))
    for (const [field] of watchedFields(collection)) {
      const value = row[raw.column(field)] ?? null
      if (value !== null) tampers.push(changed(collection, row, raw.column(field)))
    }
  }
  return tampers
}

/** Another value of the same kind, and no other row's. */
function changed(collection: WatchedCollection, row: Raw, column: string): Tamper {
  const before = row[column]
  const other = typeof before === 'boolean' ? !before : `${String(before)}x`
  const after = typeof before === 'number' ? (before > 1 ? before + 1 : 1 - before) : other
  return {
    name: `${collection}: ${column} of ${idOf(row)}`,
    names: idOf(row),
    do: () => raw.set(collection, row, { [column]: after }),
    undo: () => raw.set(collection, row, { [column]: before }),
  }
}

const STORES: [name: CollectionSlug, all: () => Promise<Tamper[]>, atLeast: number][] = [
  ...CHAINS.map((chain): [CollectionSlug, () => Promise<Tamper[]>, number] => [
    chain,
    () => inChain(chain),
    10,
  ]),
  ['revisions', inRevisions, 14],
  ['articles', inItems, 60],
  // Of relations MongoDB keeps ids that are no text.
  ['appointments', inAppointments, isOnMongo() ? 45 : 70],
  ...WATCHED_NAMES.map((collection): [CollectionSlug, () => Promise<Tamper[]>, number] => [
    collection,
    () => inOrganisation(collection),
    14,
  ]),
]

it.each(STORES)(
  'every tampering with %s is found, and its place named',
  async (_, all, atLeast) => {
    const tampers = await all()
    const missed = await unnoticed(school, tampers)
    figure({ name: 'tampers', tried: tampers.length, failed: missed.length, atLeast })
    expect(missed).toEqual([])
  },
)
