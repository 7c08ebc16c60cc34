import type { Kind } from '@bbt/shared/types/kind.ts'
import type { Field } from 'payload'
import type { Own } from './kinds/kind.ts'

type Fields = Readonly<Record<string, Kind>>

/** A field of values that one type alone has. */
export type Whole = (at: { name: string; label: string }) => Field

type ValuesIn<F extends Fields> = {
  [N in keyof F as F[N]['kind'] extends 'values' ? N : never]: Whole
}

interface Layout<F extends Fields> {
  /** What a list shows of each item at first. */
  columns: readonly string[]
  /** By field of the type. */
  own?: { [N in keyof F]?: Own }
}

/** What the form of a type has beyond what follows from its fields. */
export type Form<T extends { fields: Fields }> = Layout<T['fields']> &
  (keyof ValuesIn<T['fields']> extends never ? object : { values: ValuesIn<T['fields']> })
