import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { byId } from '../platform/rows.ts'

/** A request made by a person of the school, as if they had logged in; by nobody without an id. */
export async function requestBy(payload: Payload, person?: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  const user = person === undefined ? null : await byId(req, 'users', person)
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
}
