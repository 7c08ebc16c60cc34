import type { Field } from 'payload'
import { isObject } from '../fields/values.ts'
import { uploadIds } from '../publishing/lexical/pictures.ts'

/** Where uploads lie: pictures, and files. */
export type Library = 'media' | 'files'

/** A picture or file that a form names, and the field of the form in which it does. */
export interface NamedUpload {
  id: string
  field: string
}

const idIn = (value: unknown): string[] => {
  const id = isObject(value) ? value['id'] : value
  return typeof id === 'string' ? [id] : []
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function idsIn(library: Library, field: Field, value: unknown): string[] {
  if (field.type === 'upload') {
    return field.relationTo === library ? listOf(value).flatMap(idIn) : []
  }
  if (field.type === 'richText') return library === 'media' ? uploadIds(value) : []
  if (field.type === 'group' || field.type === 'array') {
    return listOf(value).flatMap((row) => namedIn(library, field.fields, row).map(({ id }) => id))
  }
  return []
}

/**
 * The pictures (`media`) or files that values name, in order, by the form's own fields: each that holds one, and pictures
 * inside texts. A kind of content that is new here is asked like all others.
 * @param values an item's row, or what was sent of one
 */
export function namedIn(
  library: Library,
  fields: readonly Field[],
  values: unknown,
): NamedUpload[] {
  if (!isObject(values)) return []
  return fields.flatMap((field) => {
    if ('name' in field) {
      const { name } = field
      return idsIn(library, field, values[name]).map((id) => ({ id, field: name }))
    }
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        namedIn(library, tab.fields, 'name' in tab ? values[tab.name] : values),
      )
    }
    return 'fields' in field ? namedIn(library, field.fields, values) : []
  })
}
