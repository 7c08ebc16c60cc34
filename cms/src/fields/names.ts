import type { CollectionSlug, Field } from 'payload'
import { uploadIds } from '../publishing/lexical/pictures.ts'
import { isObject } from './values.ts'

/** A row that a form names, and the field of the form in which it does. */
export interface Name<C extends CollectionSlug = CollectionSlug> {
  collection: C
  id: string
  field: string
}

/** The id that a value names, by itself or with its row; null for none. */
export function idIn(value: unknown): string | null {
  const id = isObject(value) ? value['id'] : value
  return typeof id === 'string' ? id : null
}

type Named = Omit<Name, 'field'>

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const named = (collection: CollectionSlug, ids: readonly (string | null)[]): Named[] =>
  ids.flatMap((id) => (id === null ? [] : [{ collection, id }]))

function namedIn(field: Field, value: unknown): Named[] {
  if (field.type === 'upload' || field.type === 'relationship') {
    const { name, relationTo } = field
    if (typeof relationTo !== 'string') throw new Error(`${name} leads to several collections`)
    return named(relationTo, listOf(value).map(idIn))
  }
  if (field.type === 'richText') return named('media', uploadIds(value))
  if (field.type === 'group' || field.type === 'array')
    return listOf(value).flatMap((row) => namesIn(field.fields, row))
  return []
}

/**
 * The rows that values name, in order, by the form's own fields: each that holds one, and the pictures inside texts. A
 * kind of content that is new here is asked like all others.
 * @param values an item's row, or what was sent of one
 */
export function namesIn(fields: readonly Field[], values: unknown): Name[] {
  if (!isObject(values)) return []
  return fields.flatMap((field) => {
    if ('name' in field) {
      const { name } = field
      return namedIn(field, values[name]).map((one) => ({ ...one, field: name }))
    }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        namesIn(tab.fields, 'name' in tab ? values[tab.name] : values),
      )
    }
    return 'fields' in field ? namesIn(field.fields, values) : []
  })
}

/** Of what a form names, the rows of one collection. */
export const namesOf = <C extends CollectionSlug>(names: readonly Name[], collection: C) =>
  names.filter((name): name is Name<C> => name.collection === collection)
