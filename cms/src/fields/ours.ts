import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { operationOf } from '../platform/operation.ts'

/** What the office says of a row itself: its forms send it back as it was read, and nobody sets it. */
const OURS = ['id', 'createdAt', 'updatedAt'] as const

const withoutOurs: CollectionBeforeOperationHook = (hook) => {
  const operation = operationOf(hook)
  if (operation !== 'create' && operation !== 'update') return undefined
  const { data } = hook.args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const given = Object.entries(data).filter(([name]) => !OURS.some((one) => one === name))
  return { ...hook.args, data: Object.fromEntries(given) }
}

/** The collection, whose rows have the ids and times that the office gave them. */
export function withOwnSystemFields(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [withoutOurs, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
