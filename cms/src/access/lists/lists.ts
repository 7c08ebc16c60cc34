import { QUERY } from '@bbt/shared/limits.ts'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { isObject } from '../../fields/values.ts'
import { isOurs } from '../../platform/operation.ts'
import { RequestRefused } from '../../platform/requestRefused.ts'
import { configsOf } from './paths.ts'
import { searchedAs } from './searched.ts'
import { sortedAs } from './sorted.ts'

interface Asked {
  where?: unknown
  sort?: unknown
  /** Of which field the different values are asked for. */
  field?: unknown
}

const isNothing = (value: unknown) => value === undefined || value === null || value === ''

const TOO_MANY_ELSEWHERE = `Tìm quá nhiều điều kiện cùng lúc qua mục liên quan: tối đa ${QUERY.throughRelations}. Bỏ bớt rồi tìm lại.`

/** How many conditions are about rows that a relation leads to, "unit.name" say. */
const throughRelations = (where: unknown): number =>
  Array.isArray(where)
    ? where.reduce((sum: number, part) => sum + throughRelations(part), 0)
    : Object.entries(isObject(where) ? where : {}).reduce(
        (sum, [path, part]) => sum + (path.includes('.') ? 1 : throughRelations(part)),
        0,
      )

/**
 * What a list is asked from outside: only what may be asked (allowed.ts), with words as they are stored, in the
 * order of a dictionary. Code of ours asks what it likes.
 */
const listed: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  if (isOurs(args)) return undefined
  const { where, sort, field } = args as Asked
  const configOf = configsOf(req)
  const conditions = isNothing(where) ? undefined : searchedAs(collection, where, configOf)
  const order = isNothing(sort) ? undefined : sortedAs(collection, sort, configOf)
  const isAskable = isNothing(field) || sortedAs(collection, field, configOf) !== null
  if (!isAskable || conditions === null || order === null) throw new RequestRefused('queryWrong')
  if (throughRelations(conditions) > QUERY.throughRelations)
    throw new RequestRefused('queryWrong', TOO_MANY_ELSEWHERE)
  return { ...args, ...(conditions && { where: conditions }), ...(order && { sort: order }) }
}

/** The collection, whose lists answer the questions of `ASKABLE` alone. */
export function askedAsAllowed(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [listed, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
