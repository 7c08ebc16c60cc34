import type { CollectionConfig, Field } from 'payload'

const COUNTER = '/admin/forms/Counter.tsx#Counter'

function countedField(field: Field): Field {
  if ('fields' in field) return { ...field, fields: field.fields.map(countedField) }
  if (field.type !== 'text' && field.type !== 'textarea') return field
  if (field.maxLength === undefined) return field
  const { admin } = field
  const components = { ...admin?.components, afterInput: [COUNTER] }
  return { ...field, admin: { ...admin, components } } as Field
}

/** The collection, whose forms say before a limit how much room there is. */
export const counted = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(countedField),
})
