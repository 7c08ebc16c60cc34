import { text } from 'node:stream/consumers'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { z } from 'zod'
import { readEnv } from '../env.ts'
import { today } from '../platform/clock.ts'
import config from '../payload.config.ts'
import { seedDemo } from './demo.ts'
import { firstWhere } from '../platform/rows.ts'
import { openAccount } from '../platform/setup.ts'
import { appoint } from './founding.ts'
import { requestBy } from './requests.ts'
import { openDatabase } from '../platform/ready.ts'
import { readFounding, writeFounding } from './founded.ts'

/** `npm start` reads this exit code as: ask for the first accounts, then run me again with them. */
const NEEDS_ACCOUNTS = 3

const Person = z.object({
  name: z.string().min(1),
  salutation: z.enum(['Thầy', 'Cô']).default('Cô'),
  email: z.email(),
  password: z.string().min(12),
})
const Accounts = z.object({ principal: Person, websiteAdmin: Person })

async function foundSchool(payload: Payload): Promise<void> {
  const accounts = Accounts.parse(JSON.parse(await text(process.stdin)))
  for (const office of ['principal', 'websiteAdmin'] as const) {
    const id = await openAccount(payload, accounts[office])
    await appoint(payload, id, { office, from: today() as `${number}-${number}-${number}` })
  }
}

async function found(demo: boolean, work: () => Promise<void>): Promise<void> {
  writeFounding({ demo, isComplete: false })
  await work()
  writeFounding({ demo, isComplete: true })
}

const { DEMO } = readEnv()
const payload = await getPayload({ config })
await openDatabase(payload)
const isEmpty = (await firstWhere(await requestBy(payload), 'users', {})) === null
if (isEmpty && DEMO) await found(true, () => seedDemo(payload))
else if (isEmpty && process.argv.includes('--accounts')) {
  await found(false, () => foundSchool(payload))
} else if (isEmpty) process.exitCode = NEEDS_ACCOUNTS
else if (readFounding()?.isComplete === false) {
  process.stderr.write(
    'Lần dựng trường trước bị dừng giữa chừng: chạy npm run reset rồi npm start.\n',
  )
  process.exitCode = 1
}
await payload.destroy()
process.exit()
