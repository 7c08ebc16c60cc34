import { createHash, randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { type Raw, rawDatabase, type RawRow } from '../support/tables.ts'

const BATCH = 500

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Tables that hold something of each published article, by the collection's name, and what tells the copies apart. */
const COPIED: readonly {
  collection: CollectionSlug
  own: (row: RawRow, key: string, seq: () => number) => RawRow
}[] = [
  {
    collection: 'articles',
    own: (row, key) => {
      const slug = `${String(row['slug'])}-${key}`
      const url = `/tin-tuc/${slug}/`
      const digest = hashOf(url)
      return 'live_url' in row
        ? { slug, live_url: url, digest, live_digest: digest }
        : { slug, liveUrl: url, digest, liveDigest: digest }
    },
  },
  { collection: 'revisions', own: (_, key) => ({ digest: hashOf(`revision ${key}`) }) },
  {
    collection: 'decisions',
    own: (_, key, seq) => ({ seq: seq(), hash: hashOf(`decision ${key} ${seq()}`) }),
  },
  {
    collection: 'publication-feed',
    own: (_, key, seq) => ({
      ...{ seq: seq(), hash: hashOf(`event ${key}`), occasion: `publish ${key}` },
      url: `/tin-tuc/${key}/`,
    }),
  },
]

const tableOf = (payload: Payload, collection: CollectionSlug): string =>
  payload.db.name === 'sqlite'
    ? collection.replaceAll('-', '_')
    : (payload.db as unknown as { collections: Record<string, { collection: { name: string } }> })
        .collections[collection]!.collection.name

const idName = (row: RawRow) => ('_id' in row ? '_id' : 'id')

/**
 * Makes the archive of an office as large as years do: copies of what there is of its published articles, in every
 * table where such a one has rows. For measuring alone: the copies are sealed onto no chain.
 */
export async function growArchive(payload: Payload, count: number): Promise<void> {
  const raw = rawDatabase(payload)
  const tables = await raw.read()
  for (const { collection, own } of COPIED) {
    const table = tableOf(payload, collection)
    const there = tables.get(table) ?? []
    let last = Math.max(0, ...there.map((row) => Number(row['seq'] ?? 0)))
    const copied = collection === 'articles' ? there.slice(0, 1) : there.slice(0, 4)
    await putCopies(raw, table, count, (n) =>
      copied.map((row) => {
        last++
        const key = randomUUID()
        const item = 'item' in row ? { item: `articles/copy-${n}` } : {}
        const rev = collection === 'decisions' ? { rev: last } : {}
        return { ...row, ...item, ...rev, ...own(row, key, () => last), [idName(row)]: key }
      }),
    )
  }
}

async function putCopies(
  raw: Raw,
  table: string,
  count: number,
  copiesOf: (n: number) => RawRow[],
): Promise<void> {
  let rows: RawRow[] = []
  for (let n = 0; n < count; n++) {
    rows.push(...copiesOf(n))
    if (rows.length < BATCH && n < count - 1) continue
    await raw.insert(table, rows)
    rows = []
  }
}
