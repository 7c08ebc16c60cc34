import type { SealedValue, WatchedCollection } from './watched.ts'
import { watchedFields } from './watched.ts'

/** What a row says in its watched fields; what it says nothing in is left out, as in the chain. */
export type Values = Readonly<Record<string, Exclude<SealedValue, null>>>

/** The value as it is sealed: databases disagree on what stands for none. */
export function sealedValue(value: unknown): SealedValue {
  if (typeof value === 'string') return value === '' ? null : value.normalize('NFC')
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** The watched part of a row. */
export function valuesOf(collection: WatchedCollection, row: object): Values {
  const found = watchedFields(collection).map(
    ([field]) => [field, sealedValue(Reflect.get(row, field))] as const,
  )
  return Object.fromEntries(
    found.flatMap(([field, value]) => (value === null ? [] : [[field, value]])),
  )
}

/** A field's value before and after a change; absent where there was, or is, none. */
export interface FieldChange {
  before?: Exclude<SealedValue, null>
  after?: Exclude<SealedValue, null>
}

/** What differs, by field. */
export function changesBetween(before: Values, after: Values): Record<string, FieldChange> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = fields.filter((field) => before[field] !== after[field])
  return Object.fromEntries(
    changed.map((field) => [
      field,
      {
        ...(before[field] !== undefined && { before: before[field] }),
        ...(after[field] !== undefined && { after: after[field] }),
      },
    ]),
  )
}
