/** `npm run lost-phone -- E-MAIL` runs this; the exit code is the answer (scripts/lost-phone.ts has its words). */
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { openDatabase } from '../../platform/ready.ts'
import type { Forgotten } from './lostPhone.ts'
import { forgetByEmail } from './lostPhone.ts'

const EXIT_CODES: Record<Forgotten, number> = { done: 0, noAccount: 4, notEnrolled: 5 }

const payload = await getPayload({ config })
await openDatabase(payload)
const outcome = await forgetByEmail(payload, process.argv[2] ?? '')
await payload.destroy()
process.exit(EXIT_CODES[outcome])
