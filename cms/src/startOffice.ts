import { getPayload } from 'payload'
import { readEnv } from './env.ts'
import { openDatabase } from './platform/ready.ts'
import config from './payload.config.ts'
import { believeSocketsOnly } from './security/sockets.ts'
import { startClock } from './workflow/clock.ts'

/** Makes the database ready and sets the clock going. */
export async function startOffice(): Promise<void> {
  const payload = await getPayload({ config })
  await openDatabase(payload)
  if (!readEnv().TRUST_PROXY) believeSocketsOnly()
  startClock(payload)
}
