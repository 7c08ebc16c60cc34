import type { PayloadRequest } from 'payload'
import { isValidID } from 'payload'
import type { Row } from './rows.ts'
import { allWhere } from './rows.ts'

/**
 * Those that could be ids in this database: MongoDB's are ObjectIds, and a query with another one throws there.
 * Anything may come in from a form, or lie in an old row.
 */
export const couldBeIds = (req: PayloadRequest, ids: readonly string[]): string[] =>
  req.payload.db.name === 'mongoose' ? ids.filter((id) => isValidID(id, 'ObjectID')) : [...ids]

/** The pictures or files with these ids, each once; ids that do not exist are absent. */
export async function rowsWithIds<L extends 'media' | 'files'>(
  req: PayloadRequest,
  library: L,
  ids: readonly string[],
): Promise<Row<L>[]> {
  if (ids.length === 0) return []
  return allWhere(req, library, { id: { in: couldBeIds(req, [...new Set(ids)]) } })
}
