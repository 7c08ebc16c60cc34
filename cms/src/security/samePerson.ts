import type { PayloadRequest } from 'payload'
import { RequestRefused } from '../platform/requestRefused.ts'
import { PERSON_HEADER } from './personHeader.ts'

/**
 * What one person's page sends is not done in the name of whoever signed in at the same browser since. A
 * request that names nobody is its session's, as programs send it; one without a session is refused as such.
 * @throws RequestRefused where the page is somebody else's
 */
export function refuseOtherPerson({ headers, user }: PayloadRequest): void {
  const named = headers.get(PERSON_HEADER)
  if (named !== null && user && named !== user.id) throw new RequestRefused('otherPerson')
}
