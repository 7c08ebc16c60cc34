import Database from 'libsql'

type Connection = Database.Database
type Statement = ReturnType<Connection['prepare']>

/** How many statements a connection keeps; the office uses some 150 different ones. */
const KEPT = 300

/** Statements that read or write rows mean the same for as long as no table changes. */
const OF_ROWS = /^\s*(?:select|insert|update|delete)\b/i

const OF_TRANSACTION = /^\s*(?:begin|commit|rollback)\b/i

/** The driver asks for the columns twice at each execution. */
function withColumns(statement: Statement): Statement {
  const ask = statement.columns.bind(statement)
  let columns: ReturnType<typeof ask> | undefined
  return Object.assign(statement, { columns: () => (columns ??= ask()) })
}

/** Statements by their text, the one used longest ago first. */
class Kept {
  readonly #statements = new Map<string, Statement>()

  /** @param prepare makes the statement where it is not kept */
  take(sql: string, prepare: () => Statement): Statement {
    const statement = this.#statements.get(sql) ?? withColumns(prepare())
    this.#statements.delete(sql)
    this.#statements.set(sql, statement)
    for (const oldest of this.#statements.keys()) {
      if (this.#statements.size <= KEPT) break
      this.#statements.delete(oldest)
    }
    return statement
  }
}

let isDone = false

/**
 * From now on SQLite's connections keep what `sqlite3_prepare_v2` made of a statement for its next execution: the driver
 * prepares each anew, which took a sixth of the office's time. A statement that changes tables or settings empties
 * what its connection kept.
 */
export function preparedOnce(): void {
  if (isDone) return
  isDone = true
  const original = Reflect.get(Database.prototype, 'prepare') as (
    this: Connection,
    sql: string,
  ) => Statement
  const byConnection = new WeakMap<Connection, Kept>()
  const prepare = function (this: Connection, sql: string): Statement {
    if (!OF_ROWS.test(sql)) {
      if (!OF_TRANSACTION.test(sql)) byConnection.delete(this)
      return original.call(this, sql)
    }
    const kept = byConnection.get(this) ?? new Kept()
    byConnection.set(this, kept)
    return kept.take(sql, () => original.call(this, sql))
  }
  Object.assign(Database.prototype, { prepare })
}
