import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite'

type Row = Record<string, SQLOutputValue>

/** The named column as text. @throws when it is not, which only a foreign file can cause */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`${column} is not text`)
  return value
}

/** The named column as a number. @throws when it is not */
export function numberOf(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new TypeError(`${column} is not a number`)
  return value
}

/** The first column of the first row, or null. */
export function scalar(statement: StatementSync, ...values: SQLInputValue[]): SQLOutputValue {
  const row = statement.get(...values)
  return row === undefined ? null : (Object.values(row)[0] ?? null)
}
