import { createHash, randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, Field } from 'payload'
import { isObject } from './values.ts'

/** As long as the ids that Payload gives rows: an ObjectId in hexadecimal digits. */
const ID_LENGTH = 24

/** The same for the same words, and never an id that stands elsewhere. */
const idFrom = (...words: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, ID_LENGTH)

interface Place {
  /** The item, so that no id of another one comes out. */
  item: string
  /** Names of the lists around, outermost first. */
  path: readonly string[]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function rowsAsOwn(fields: readonly Field[], sent: unknown[], stored: unknown[], place: Place) {
  const known = new Map(stored.filter(isObject).map((row) => [row['id'], row] as const))
  const taken = new Set<unknown>()
  const idOf = (given: unknown, index: number) => {
    const own = known.has(given) ? given : idFrom(place, given)
    return taken.has(own) ? idFrom(place, given, index) : own
  }
  return sent.map((row, index) => {
    if (!isObject(row)) return row
    const { id: given, ...rest } = row
    const before = known.get(given) ?? {}
    if (typeof given !== 'string') return asOwn(fields, rest, before, place)
    const id = idOf(given, index)
    taken.add(id)
    return { ...asOwn(fields, rest, before, place), id }
  })
}

/**
 * A form's data whose rows have ids of this item: one that it does not have yet is made into one of its own, always
 * the same, so that a form which goes on sending it says nothing new. Two items with one id of a row cannot both be
 * stored on SQLite, and whose the row is would be the later one's to say.
 * @param stored the item as it is
 */
export function asOwn(
  fields: readonly Field[],
  data: Record<string, unknown>,
  stored: Record<string, unknown>,
  place: Place,
): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  for (const field of fields) {
    if (!('fields' in field)) continue
    if (!('name' in field)) {
      Object.assign(own, asOwn(field.fields, { ...data, ...own }, stored, place))
      continue
    }
    const value = data[field.name]
    const before = stored[field.name]
    const inside = { ...place, path: [...place.path, field.name] }
    if (field.type === 'array' && Array.isArray(value))
      own[field.name] = rowsAsOwn(field.fields, value, listOf(before), inside)
    if (field.type === 'group' && isObject(value))
      own[field.name] = asOwn(field.fields, value, isObject(before) ? before : {}, inside)
  }
  return { ...data, ...own }
}

/** Before anything compares a form with the item: the rows in it are the item's own. */
export const ownRows =
  (fields: readonly Field[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => {
    const stored = (originalDoc ?? {}) as Record<string, unknown>
    const item = typeof stored['id'] === 'string' ? stored['id'] : randomUUID()
    return asOwn(fields, data as Record<string, unknown>, stored, { item, path: [] })
  }
