import { getPayload } from 'payload'
import config from '../../src/payload.config.ts'
import { openDatabase } from '../../src/platform/ready.ts'
import { readFounding } from '../../src/seed/founded.ts'
import { fillArchive } from './fill.ts'

/** `main.ts PUBLISHED APPROVED`: fills a demo school's archive, and prints the ids of what waits to be posted. */
const [published, approved] = process.argv.slice(2).map(Number)
if (readFounding()?.demo !== true)
  throw new Error('only a demo school is filled with made-up texts')
const payload = await getPayload({ config })
await openDatabase(payload)
const ids = await fillArchive(payload, { published: published ?? 0, approved: approved ?? 0 })
process.stdout.write(`${JSON.stringify(ids)}\n`)
await payload.destroy()
process.exit()
