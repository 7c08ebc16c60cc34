import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertIndexes } from '../src/platform/indexes/assert.ts'
import { INVARIANT_INDEXES } from '../src/platform/indexes/table.ts'
import { openDatabase } from '../src/platform/ready.ts'
import { articleIn } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
  await articleIn(school, 'unpublished')
})
afterAll(() => school.close())

interface Raw {
  client: { execute: (sql: string) => Promise<{ rows: { name: string }[] }> }
  collections: Record<
    string,
    {
      collection: {
        indexes: () => Promise<{ name: string; key: object }[]>
        dropIndex: (name: string) => Promise<unknown>
        createIndex: (key: Record<string, number>, options?: object) => Promise<unknown>
      }
    }
  >
}

const raw = () => school.payload.db as unknown as Raw

/** Drops every index on exactly these fields, as a hand in the database would. */
async function drop(collection: string, fields: readonly string[]): Promise<void> {
  if (isOnMongo()) {
    const model = raw().collections[collection]!.collection
    for (const { key, name } of await model.indexes()) {
      if (Object.keys(key).join() === fields.join()) await model.dropIndex(name)
    }
    return
  }
  const { client } = raw()
  const { rows } = await client.execute(`PRAGMA index_list("${collection.replaceAll('-', '_')}")`)
  for (const { name } of rows) {
    const columns = await client.execute(`PRAGMA index_info("${name}")`)
    if (columns.rows.map((column) => column.name).join() === fields.join())
      await client.execute(`DROP INDEX "${name}"`)
  }
}

/** Runs what the refusal says, as the reader would. */
async function follow(message: string): Promise<void> {
  const statement = /Tạo lại bằng: (.*)$/m.exec(message)?.[1] ?? ''
  if (!isOnMongo()) {
    await raw().client.execute(statement)
    return
  }
  const [, name, keys] =
    /^db\.getCollection\("(.*)"\)\.createIndex\(\{ (.*) \}, \{ unique: true \}\)$/.exec(statement)!
  const model = Object.values(raw().collections).find(
    ({ collection }) => (collection as { name?: string }).name === name,
  )!
  const key = Object.fromEntries(keys!.split(', ').map((part) => [part.split(':')[0]!, 1]))
  // Payload's own are sparse where the field may be empty.
  await model.collection.createIndex(key, { unique: true, sparse: true })
}

const refusal = () =>
  openDatabase(school.payload).then(
    () => 'started',
    (error: unknown) => String(error),
  )

describe('each index that an invariant rests on', () => {
  it.each(INVARIANT_INDEXES.map(({ collection, fields }) => [collection, fields] as const))(
    '%s %j: without it the office does not start, and what it says puts it back',
    async (collection, fields) => {
      await drop(collection, fields)
      const message = await refusal()
      expect(message).toContain(
        'Cơ sở dữ liệu thiếu chỉ mục duy nhất nên phần biên tập không khởi động',
      )
      expect(message).toContain(`- ${collection} (${fields.join(', ')}): `)
      expect(message.match(/Tạo lại bằng/g)).toHaveLength(1)
      await follow(message)
      expect(await refusal()).toBe('started')
    },
  )

  it('one that is not unique, or leaves rows out, does not count', async () => {
    await drop('decisions', ['seq'])
    if (isOnMongo()) {
      const model = raw().collections['decisions']!.collection
      await model.createIndex(
        { seq: 1 },
        { unique: true, partialFilterExpression: { seq: { $gt: 1000 } } },
      )
    } else {
      await raw().client.execute('CREATE UNIQUE INDEX few ON decisions (seq) WHERE seq > 1000')
      await raw().client.execute('CREATE INDEX plain ON decisions (seq)')
    }
    const message = await refusal()
    expect(message).toContain('- decisions (seq): ')
    await drop('decisions', ['seq'])
    await follow(message)
    await assertIndexes(school.payload)
  })
})

it('the table has every unique field of the collections, and no other', () => {
  const inConfig = school.config.collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ fields, indexes, slug }) => [
      ...fields.flatMap((field) =>
        'unique' in field && field.unique && 'name' in field ? [`${slug} ${field.name}`] : [],
      ),
      ...indexes.filter(({ unique }) => unique).map((index) => `${slug} ${index.fields.join()}`),
    ])
  const inTable = INVARIANT_INDEXES.map(
    ({ collection, fields }) => `${collection} ${fields.join()}`,
  )
  expect(inTable.toSorted()).toEqual(inConfig.toSorted())
})

describe('a second row that is what only one may be', () => {
  it.each([
    ['revisions', ['digest']],
    ['decisions', ['seq']],
    ['decisions', ['hash']],
    ['decisions', ['item', 'rev']],
    ['publication-feed', ['seq']],
    ['publication-feed', ['hash']],
    ['publication-feed', ['occasion']],
    ['users', ['email']],
    ['articles', ['slug']],
    ['units', ['slug']],
    ['categories', ['slug']],
  ] as const)('%s %j is refused by the database itself', async (collection, fields) => {
    const { payload } = school
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection,
      limit: 1,
      sort: 'createdAt',
    })
    const row = Object.fromEntries(Object.entries(docs[0]!).filter(([name]) => name !== 'id'))
    expect(fields.map((field) => row[field] ?? null)).not.toContain(null)
    const others = ['digest', 'seq', 'hash', 'occasion', 'email', 'slug', 'rev'].filter(
      (name) => name in row && !(fields as readonly string[]).includes(name),
    )
    const fresh = Object.fromEntries(
      others.map((name) => [
        name,
        ['seq', 'rev'].includes(name) ? 987_654 : `khac-${crypto.randomUUID()}`,
      ]),
    )
    const req = await createLocalReq({}, payload)
    const count = async () => (await payload.db.count({ collection })).totalDocs
    const before = await count()
    await expect(
      payload.db.create({ collection, data: { ...row, ...fresh }, req }),
    ).rejects.toThrow()
    expect(await count()).toBe(before)
  })
})
