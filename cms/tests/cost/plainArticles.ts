import { article } from '@bbt/shared/types/article.ts'
import type { CollectionConfig, Field, Payload } from 'payload'
import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { governed } from '../../src/collections/governed.ts'

type Sqlite = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

const OURS = ['hooks', 'access', 'admin']

const withoutOurs = (field: Field): Field =>
  Object.fromEntries(Object.entries(field).filter(([name]) => !OURS.includes(name))) as Field

const isSignedIn = ({ req }: { req: { user: unknown } }) => req.user !== null

/** What an update costs that is Payload's alone: the fields of an article, and no rule, hook or lock of ours. */
export const PLAIN_ARTICLES: CollectionConfig = {
  slug: 'plain-articles',
  access: { create: isSignedIn, read: isSignedIn, update: isSignedIn },
  lockDocuments: false,
  versions: false,
  fields: governed(article).fields.map(withoutOurs),
}

/** Makes its tables as the migrations made those of articles; MongoDB needs none. */
export async function makePlainTables({ db }: Payload): Promise<void> {
  if (db.name !== 'sqlite') return
  const { client } = db as unknown as Sqlite
  const { rows } = await client.execute(
    "SELECT sql FROM sqlite_master WHERE tbl_name LIKE 'articles%' AND sql IS NOT NULL ORDER BY type DESC",
  )
  for (const { sql } of rows) {
    await client.execute((sql as string).replaceAll('articles', 'plain_articles'))
  }
}
