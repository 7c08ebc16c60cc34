import type { PayloadRequest } from 'payload'
import { isValidID } from 'payload'

/**
 * Those that could be ids in this database: MongoDB's are ObjectIds, and a query with another one throws there.
 * Anything may come in from a form, or lie in an old row.
 */
export const couldBeIds = (req: PayloadRequest, ids: readonly string[]): string[] =>
  req.payload.db.name === 'mongoose' ? ids.filter((id) => isValidID(id, 'ObjectID')) : [...ids]
