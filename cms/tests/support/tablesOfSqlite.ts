import type { Raw, RawRow } from './tables.ts'

/** As much of the adapter's client as is used here. */
export interface SqliteClient {
  execute: (
    statement: string | { sql: string; args: unknown[] },
  ) => Promise<{ columns: string[]; rows: unknown[][] }>
}

/** Where triggers write down to which tables somebody has written. */
const WRITTEN = 'written_for_tests'

/** So many values one statement of SQLite takes at the most (SQLITE_MAX_VARIABLE_NUMBER). */
const MOST_VALUES = 32_766

/** A SQLite file below Payload; triggers tell which of its tables anybody has written to. */
export function sqlite(client: SqliteClient): Raw {
  const all = async (sql: string): Promise<RawRow[]> => {
    const { columns, rows } = await client.execute(sql)
    return rows.map((row) => Object.fromEntries(columns.map((name, n) => [name, row[n]])))
  }
  const put = async (table: string, rows: readonly RawRow[]) => {
    const names = Object.keys(rows[0] ?? {})
    const marks = `(${names.map(() => '?').join()})`
    const atOnce = Math.floor(MOST_VALUES / names.length)
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce)
      const sql = `insert into "${table}" ("${names.join('", "')}") values ${some.map(() => marks).join()}`
      await client.execute({ sql, args: some.flatMap((row) => names.map((name) => row[name])) })
    }
  }
  const names = async () => {
    const listed = await all(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> '${WRITTEN}'`,
    )
    return listed.map((row) => String(row['name']))
  }
  let isWatched = false
  // No “or ignore” in it: within a trigger the conflict clause of the outer statement holds (sqlite.org/lang_createtrigger.html).
  const watch = async () => {
    await client.execute(`create table "${WRITTEN}" (name text primary key)`)
    for (const table of await names()) {
      for (const act of ['insert', 'update', 'delete']) {
        await client.execute(
          `create trigger "${WRITTEN}_${act}_${table}" after ${act} on "${table}"
          begin insert into "${WRITTEN}" select '${table}'
            where not exists (select 1 from "${WRITTEN}" where name = '${table}'); end`,
        )
      }
    }
    isWatched = true
  }
  const written = async () => {
    const found = await all(`select name from "${WRITTEN}"`)
    if (found.length > 0) await client.execute(`delete from "${WRITTEN}"`)
    return new Set(found.map((row) => String(row['name'])))
  }
  return {
    watch,
    writes: async () => Number((await all('select total_changes() as n'))[0]?.['n']),
    read: async (known) => {
      const every = await names()
      const since = isWatched ? await written() : new Set(every)
      const tables = new Map<string, readonly RawRow[]>()
      for (const name of every) {
        const before = since.has(name) ? undefined : known?.get(name)
        tables.set(name, before ?? (await all(`select * from "${name}"`)))
      }
      return tables
    },
    restore: async (tables) => {
      await client.execute('pragma foreign_keys = off')
      await client.execute('begin immediate')
      for (const [table, rows] of tables) {
        await client.execute(`delete from "${table}"`)
        await put(table, rows)
      }
      if (isWatched) await client.execute(`delete from "${WRITTEN}"`)
      await client.execute('commit')
      await client.execute('pragma foreign_keys = on')
    },
    insert: async (table, rows) => {
      await client.execute('begin immediate')
      await put(table, rows)
      await client.execute('commit')
    },
  }
}
