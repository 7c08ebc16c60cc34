import type { Field } from 'payload'
import { isObject } from '../fields/values.ts'
import { uploadIds } from '../publishing/lexical/pictures.ts'

/** A picture that a form names, and the field of the form in which it does. */
export interface NamedPicture {
  id: string
  field: string
}

const idIn = (value: unknown): string[] => {
  const id = isObject(value) ? value['id'] : value
  return typeof id === 'string' ? [id] : []
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function idsIn(field: Field, value: unknown): string[] {
  if (field.type === 'upload') return listOf(value).flatMap(idIn)
  if (field.type === 'richText') return uploadIds(value)
  if (field.type === 'group' || field.type === 'array') {
    return listOf(value).flatMap((row) => picturesIn(field.fields, row).map(({ id }) => id))
  }
  return []
}

/**
 * The pictures that values name, in order, by the form's own fields: each that holds one, and those inside texts. A
 * kind of content that is new here is asked like all others.
 * @param values an item's row, or what was sent of one
 */
export function picturesIn(fields: readonly Field[], values: unknown): NamedPicture[] {
  if (!isObject(values)) return []
  return fields.flatMap((field) => {
    if ('name' in field) {
      const { name } = field
      return idsIn(field, values[name]).map((id) => ({ id, field: name }))
    }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        picturesIn(tab.fields, 'name' in tab ? values[tab.name] : values),
      )
    }
    return 'fields' in field ? picturesIn(field.fields, values) : []
  })
}
