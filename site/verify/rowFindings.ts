import type { Finding } from '@bbt/shared/verify/report.ts'

/** A row of a table of the store, as it is found. */
export type Row = Record<string, unknown>

/** The rows of a table that are on one side only, as texts. */
export function differing(
  table: string,
  found: readonly string[],
  wanted: readonly string[],
): Finding[] {
  const [there, due] = [new Set(found), new Set(wanted)]
  const say = (row: string, problem: string) => ({ place: `store.db, ${table}, ${row}`, problem })
  return [
    ...found.filter((row) => !due.has(row)).map((row) => say(row, 'không sự kiện nào cho phép')),
    ...wanted.filter((row) => !there.has(row)).map((row) => say(row, 'bị mất')),
  ]
}

/** Names of the columns that hold something else than they must. */
export const strayColumns = (row: Row, wanted: Row): string[] =>
  Object.keys(wanted).filter((name) => row[name] !== wanted[name])
