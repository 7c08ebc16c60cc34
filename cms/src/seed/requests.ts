import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { byId } from '../platform/rows.ts'

/** A request made by a person of the school, as if they had logged in; by nobody without an id. */
export async function requestBy(payload: Payload, person?: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  const user = person === undefined ? null : await byId(req, 'users', person)
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
}

interface Upload {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

/** Creates something as a person would: access, guards and validation judge the data, so it need not be typed. */
export async function createAs(
  payload: Payload,
  person: string,
  collection: GovernedCollection | 'media',
  data: object,
  file?: Upload,
): Promise<string> {
  const req = await requestBy(payload, person)
  const item = await payload.create({
    collection,
    data: data as never,
    req,
    overrideAccess: false,
    ...(file && { file }),
  })
  return item.id
}
