import type { CollectionSlug } from 'payload'
import type { Raw, RawRows } from './rawRows.ts'

/** One thing that somebody with the database's password does, and the way back. */
export interface Tamper {
  name: string
  /** What must stand in the finding, in its place or its problem. */
  names: string
  do: () => Promise<void>
  undo: () => Promise<void>
}

/** Numbers that look thrown, the same for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

/** The value with one character, one digit or one bit of it changed. */
export function flipped(value: unknown, roll: (sides: number) => number): unknown {
  if (typeof value === 'boolean') return !value
  if (value === 0 || value === 1) return 1 - value
  if (typeof value === 'number') return value + 1
  const text = String(value)
  const at = roll(text.length)
  const other = String.fromCharCode(text.charCodeAt(at) ^ 1)
  return text.slice(0, at) + other + text.slice(at + 1)
}

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
