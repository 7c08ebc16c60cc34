import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import type { Payload } from 'payload'

interface Client {
  execute: (statement: string | { sql: string }) => Promise<unknown>
}

interface Adapter {
  client?: Client
  clientConfig?: { url: string }
  connection?: {
    set: (name: 'debug', note: (collection: string, method: string) => void) => void
  }
}

export interface Statements {
  /** What the database was asked since the last time, in order: SQL, or collection and command. */
  taken: () => string[]
  /** Ends the counting: other tests use the same driver. */
  end: () => void
}

/** A list that is emptied by reading it. */
function notebook() {
  let notes: string[] = []
  const taken = () => {
    const all = notes
    notes = []
    return all
  }
  return { note: (line: string) => void notes.push(line), taken }
}

function onSqlite(client: Client): Statements {
  const { note, taken } = notebook()
  // Of every connection there is: the office may read by another one than it writes by.
  const driver = Object.getPrototypeOf(client) as Client
  const { execute } = driver
  driver.execute = function (statement) {
    note(typeof statement === 'string' ? statement : statement.sql)
    return execute.call(this, statement)
  }
  return { taken, end: () => Object.assign(driver, { execute }) }
}

/** Counts what the office asks its database, as the database is asked it. */
export function countStatements({ db }: Payload): Statements {
  const { client, connection } = db as unknown as Adapter
  if (client) return onSqlite(client)
  const { note, taken } = notebook()
  connection?.set('debug', (collection, method) => note(`${collection}.${method}`))
  const { commitTransaction } = db
  db.commitTransaction = async (id) => {
    note('commit')
    await commitTransaction(id)
  }
  // The connection is the school's own and ends with it.
  return { taken, end: () => undefined }
}

const named = (plan: readonly string[], what: 'SCAN' | 'SEARCH') =>
  plan.flatMap((detail) => new RegExp(`^${what} (\\w+)`).exec(detail)?.[1] ?? [])

/** Tables of which SQLite would read every row for one of these statements; what an index has narrowed before is none. */
export function walkedTables({ db }: Payload, statements: readonly string[]): string[] {
  const { clientConfig } = db as unknown as Adapter
  const file = new DatabaseSync(fileURLToPath(clientConfig?.url ?? ''), { readOnly: true })
  const walked = statements
    .filter((sql) => /^(select|update|delete)/i.test(sql))
    .flatMap((sql) => {
      const rows = file.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()
      const plan = rows.map(({ detail }) => String(detail))
      const searched = named(plan, 'SEARCH')
      return named(plan, 'SCAN').filter((table) => !searched.includes(table))
    })
  file.close()
  return walked
}
