import { getPayload } from 'payload'
import { openDatabase } from './platform/ready.ts'
import config from './payload.config.ts'
import { startClock } from './workflow/clock.ts'

/** Makes the database ready and sets the clock going. */
export async function startOffice(): Promise<void> {
  const payload = await getPayload({ config })
  await openDatabase(payload)
  startClock(payload)
}
