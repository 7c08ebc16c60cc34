import { fold } from '@bbt/shared/text/fold.ts'
import { orderKey } from '@bbt/shared/text/order.ts'
import type { Field, FieldHook } from 'payload'

/** What a collection keeps beside its texts, so that its lists are searched and sorted as Vietnamese is. */
export interface Derived {
  /** As the search box names it: "Tìm theo …". */
  label: string
  /** Texts that a search looks in. */
  search: readonly string[]
  /** Texts that lists are sorted by, and how: a key whose plain byte order is the order of the list. */
  order: Readonly<Record<string, { name: string; key: (text: string) => string }>>
}

const ORDER = 'Order'

/** By the letters of a dictionary, in a column of its own. */
export const alphabetical = (source: string) => ({
  [source]: { name: `${source}${ORDER}`, key: orderKey },
})

/** Counts up whenever a derived text comes out differently: rows that say another number are made anew (lists/renew.ts). */
export const DERIVATION = 1

/** Whether a field of this name is one of these, which nobody types. */
export const isDerivedName = (name: string) =>
  name === 'searchText' || name === 'derivation' || name.endsWith(ORDER)

const hidden = { label: 'ghi cho máy', admin: { hidden: true } } as const

const textIn = (row: Readonly<Record<string, unknown>>, name: string) =>
  typeof row[name] === 'string' ? row[name] : ''

/** The derived texts of a row, by the names of their fields. */
export function derive({ search, order }: Derived, row: object): Record<string, unknown> {
  const values = row as Record<string, unknown>
  const orders = Object.entries(order).map(([source, { name, key }]) => [
    name,
    key(textIn(values, source)),
  ])
  return {
    ...(Object.fromEntries(orders) as Record<string, string>),
    searchText: fold(search.map((name) => textIn(values, name)).join(' ')),
    derivation: DERIVATION,
  }
}

/** Hidden fields with a folded copy to search in and keys to sort by: databases know no Vietnamese letters. */
export function derivedFields(derived: Derived): Field[] {
  const hooksOf = (name: string) => {
    const hook: FieldHook = ({ data, originalDoc }) =>
      derive(derived, { ...(originalDoc as object | undefined), ...(data as object | undefined) })[
        name
      ]
    return { beforeChange: [hook] }
  }
  const field = (name: string, custom: object): Field => ({
    ...{ ...hidden, name, type: 'text', index: true, custom },
    hooks: hooksOf(name),
  })
  return [
    { ...field('searchText', { derived, folds: derived.search }), label: derived.label } as Field,
    ...Object.entries(derived.order).map(([source, { name }]) => field(name, { orders: source })),
    {
      ...hidden,
      name: 'derivation',
      type: 'number',
      index: true,
      hooks: hooksOf('derivation'),
      custom: { derives: true },
    },
  ]
}

const customOf = (field: Field) => ('custom' in field ? field.custom : undefined) ?? {}

/** Whether nobody writes a field: it follows from others. */
export const isDerived = (field: Field): boolean =>
  ['folds', 'orders', 'derives'].some((name) => name in customOf(field))

/** What a collection derives, where it does. */
export const derivedOf = (fields: readonly Field[]): Derived | undefined =>
  fields.map(customOf).find((custom) => 'derived' in custom)?.['derived'] as Derived | undefined

/** A row that is written past the hooks, with what its collection derives. */
export function withDerived(fields: readonly Field[], row: object): object {
  const derived = derivedOf(fields)
  return derived ? { ...row, ...derive(derived, row) } : row
}
