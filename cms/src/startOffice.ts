import { createLocalReq, getPayload } from 'payload'
import { renewDerived } from './access/lists/renew.ts'
import { readEnv } from './env.ts'
import { beginChain } from './organisation/events.ts'
import { openDatabase } from './platform/ready.ts'
import config from './payload.config.ts'
import { believeSocketsOnly } from './security/sockets.ts'
import { startClock } from './workflow/clock.ts'

/** Makes the database ready and sets the clock going. */
export async function startOffice(): Promise<void> {
  const payload = await getPayload({ config })
  await openDatabase(payload)
  const req = await createLocalReq({}, payload)
  await beginChain(req)
  await renewDerived(req)
  if (!readEnv().TRUST_PROXY) believeSocketsOnly()
  startClock(payload)
}
