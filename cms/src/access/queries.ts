import { QUERY } from '@bbt/shared/limits.ts'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { isOurs } from '../platform/operation.ts'
import { RequestRefused } from '../platform/requestRefused.ts'
import { listsWithoutTexts } from './lists/withoutTexts.ts'

interface Size {
  /** Conditions that are compared with a value. */
  terms: number
  /** The most values one of them names. */
  values: number
  depth: number
}

/** How much a query asks, whatever its shape; it stops counting where it is more than anybody needs. */
function sizeOf(query: unknown): Size {
  const size: Size = { terms: 0, values: 0, depth: 0 }
  const open: { part: unknown; depth: number }[] = [{ part: query, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, depth } = next
    if (open.length > QUERY.values || size.terms > QUERY.fields) break
    size.depth = Math.max(size.depth, depth)
    if (typeof part !== 'object' || part === null) {
      size.terms++
      continue
    }
    const inside = Object.values(part) as unknown[]
    const isList = Array.isArray(part) && inside.every((value) => typeof value !== 'object')
    if (isList) {
      size.terms++
      size.values = Math.max(size.values, inside.length)
    } else for (const value of inside) open.push({ part: value, depth: depth + 1 })
  }
  // What is still open has not been looked at, and is too much by itself.
  size.terms += open.length
  return size
}

const TOO_MUCH = `Tìm quá nhiều điều kiện cùng lúc: tối đa ${QUERY.terms} điều kiện. Bỏ bớt rồi tìm lại.`

interface Asked {
  where?: unknown
  select?: unknown
  populate?: unknown
  joins?: unknown
  limit?: unknown
}

/** Why a query is not asked of the database, null when it is. */
export function tooMuch({ where, select, populate, joins }: Asked): string | null {
  const chosen = [select, populate, joins].map(sizeOf)
  const asked = sizeOf(where)
  const isFar = [asked, ...chosen].some(
    ({ values, depth: nested }) => values > QUERY.values || nested > QUERY.nesting,
  )
  if (isFar || asked.terms > QUERY.terms || chosen.some(({ terms }) => terms > QUERY.fields)) {
    return TOO_MUCH
  }
  return null
}

/** How many rows are read: 0 is Payload's word for all of them. The answer says how many there are besides. */
export const rowsOf = (limit: unknown): number | undefined => {
  if (limit === undefined || limit === null) return undefined
  const asked = Number(limit)
  return asked >= 1 && asked <= QUERY.rows ? asked : QUERY.rows
}

/**
 * The database answers on the thread of all requests, and 300 conditions took it 11 seconds: so nobody
 * outside asks for more than lists need. Code of ours asks what it likes.
 */
const refuseTooMuch: CollectionBeforeOperationHook = ({ args }) => {
  if (isOurs(args)) return
  const why = tooMuch(args as Asked)
  if (why !== null) throw new RequestRefused('queryWrong', why)
  const limit = rowsOf((args as Asked).limit)
  return limit === undefined ? args : { ...args, limit }
}

/** The collection, with a bound on what one query may ask and what its answer holds. */
export function withBoundedQueries(collection: CollectionConfig): CollectionConfig {
  const own = collection.hooks?.beforeOperation ?? []
  const beforeOperation = [refuseTooMuch, ...listsWithoutTexts(collection), ...own]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
