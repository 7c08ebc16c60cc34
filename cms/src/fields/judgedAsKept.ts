import type { CollectionConfig, Field, Validate } from 'payload'
import { text, textarea } from 'payload/shared'
import { KEPT } from './cleaned.ts'
import { isEndless } from './endless.ts'

const JUDGES = { text, textarea } as const

function judgedField(field: Field): Field {
  if ('fields' in field) return { ...field, fields: field.fields.map(judgedField) }
  if (field.type !== 'text' && field.type !== 'textarea') return field
  if (field.validate !== undefined || ('hasMany' in field && field.hasMany === true)) return field
  const [judge, keep] = [JUDGES[field.type] as Validate, KEPT[field.type]]
  const validate: Validate = (value: unknown, options) => {
    // Judged as it is, it is too long: cleaning it would hold everybody up.
    const isKept = typeof value === 'string' && keep !== undefined && !isEndless(field, value)
    return judge(isKept ? keep(value) : value, options)
  }
  return { ...field, validate }
}

/** The collection, whose forms judge a text as it will be kept: “filled in” and “too long” are what the save will say. */
export const judgedAsKept = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(judgedField),
})
