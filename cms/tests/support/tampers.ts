import type { CollectionSlug } from 'payload'
import { flipped } from '../../../scripts/test-support/tampers.ts'
import type { Tamper } from '../../../scripts/test-support/tampers.ts'
import type { Raw, RawRows } from './rawRows.ts'

export function tampersOn(raw: RawRows, collection: CollectionSlug) {
  const named = (what: string, row: Raw) =>
    `${collection}: ${what} ${String(row['seq'] ?? row['id'])}`
  return {
    flip(row: Raw, field: string, names: string, roll: (sides: number) => number): Tamper {
      const column = raw.column(field)
      const change = { [column]: flipped(row[column], roll) }
      const back = { [column]: row[column] }
      return {
        name: named(`flip ${column} of`, row),
        names,
        do: () => raw.set(collection, row, change),
        undo: () => raw.set(collection, row, back),
      }
    },
    drop: (row: Raw, names: string): Tamper => ({
      name: named('drop', row),
      names,
      do: () => raw.remove(collection, row),
      undo: () => raw.insert(collection, row),
    }),
    swap(a: Raw, b: Raw, names: string): Tamper {
      const exchange = async () => {
        await raw.set(collection, a, { seq: -1 })
        await raw.set(collection, b, { seq: a['seq'] })
        await raw.set(collection, a, { seq: b['seq'] })
      }
      const back = async () => {
        await raw.set(collection, a, { seq: -1 })
        await raw.set(collection, b, { seq: b['seq'] })
        await raw.set(collection, a, { seq: a['seq'] })
      }
      return { name: named('swap', a), names, do: exchange, undo: back }
    },
    insert: (row: Raw, names: string): Tamper => ({
      name: named('insert', row),
      names,
      do: () => raw.insert(collection, row),
      undo: () => raw.remove(collection, row),
    }),
    cut: (rows: readonly Raw[], names: string): Tamper => ({
      name: `${collection}: cut the last ${rows.length}`,
      names,
      do: async () => {
        for (const row of rows) await raw.remove(collection, row)
      },
      undo: async () => {
        for (const row of rows) await raw.insert(collection, row)
      },
    }),
  }
}
