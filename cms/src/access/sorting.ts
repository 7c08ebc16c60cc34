import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { APIError } from 'payload'

/**
 * Payload checks a field's access when it filters through a relation, not when it sorts: by
 * `sort=author.resetPasswordToken` a list would tell whose is the smaller. So nobody sorts through one.
 */
const refuseHops: CollectionBeforeOperationHook = ({ args }) => {
  const { sort = [] } = args as { sort?: string | string[] }
  if (String(sort).includes('.')) {
    throw new APIError('Chỉ sắp xếp được theo trường của chính danh sách.', 400, null, true)
  }
}

/** The collection, sorted by its own fields only. */
export function sortedByOwnFields(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [refuseHops, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
