import type { InvariantIndex } from './table.ts'

/** What we need of libsql's client. */
export interface SqliteClient {
  execute: (sql: string) => Promise<{ rows: readonly object[] }>
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const tableOf = ({ collection }: InvariantIndex) => collection.replaceAll('-', '_')

/** The columns of every unique index of a table that covers all its rows. */
async function uniqueColumns(client: SqliteClient, table: string): Promise<string[]> {
  const { rows } = await client.execute(`PRAGMA index_list(${quoted(table)})`)
  const indexes = rows as readonly { name: string; unique: number; partial: number }[]
  const whole = indexes.filter(({ unique, partial }) => unique === 1 && partial === 0)
  return Promise.all(
    whole.map(async ({ name }) => {
      const columns = await client.execute(`PRAGMA index_info(${quoted(name)})`)
      return (columns.rows as readonly { name: string }[]).map((column) => column.name).join()
    }),
  )
}

/** Whether SQLite has the index. */
export async function hasSqliteIndex(client: SqliteClient, index: InvariantIndex) {
  return (await uniqueColumns(client, tableOf(index))).includes(index.fields.join())
}

/** The statement that makes it again. */
export function sqliteCure(index: InvariantIndex): string {
  const name = [tableOf(index), ...index.fields, 'idx'].join('_')
  const columns = index.fields.map(quoted).join(', ')
  return `CREATE UNIQUE INDEX ${quoted(name)} ON ${quoted(tableOf(index))} (${columns});`
}
