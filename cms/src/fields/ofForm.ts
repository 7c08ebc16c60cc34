import { typeIn } from '@bbt/shared/types/index.ts'
import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { ValidationError } from 'payload'
import { formFaults } from './forms.ts'

/**
 * The collection, with what is not of the form of its field refused at that field: Payload lets a list as a
 * name through to the database, which then fails without words. Items have this as their first fence already
 * (workflow/wellFormed.ts): a text of 50 000 nodes is not gone through twice.
 */
export function ofForm(collection: CollectionConfig): CollectionConfig {
  if (typeIn(collection.slug) !== null) return collection
  const judge: CollectionBeforeValidateHook = ({ data, req }) => {
    const faults = formFaults(collection.fields, (data ?? {}) as object)
    if (faults.length === 0) return data
    const errors = faults.map(({ path, text }) => ({ path, message: text }))
    throw new ValidationError({ collection: collection.slug, errors }, req.t)
  }
  const beforeValidate = [judge, ...(collection.hooks?.beforeValidate ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeValidate } }
}
