import { existsSync, readFileSync } from 'node:fs'
import { readHeads } from '@bbt/shared/verify/heads.ts'
import { getPayload } from 'payload'
import { makeConfig } from '../config.ts'
import { readEnv } from '../env.ts'
import { readOnlyDatabase } from '../platform/database.ts'
import { isOlder } from '../platform/ready.ts'
import { verifyOffice } from './office.ts'

/** The office's part of `npm run verify`: prints its report as one line of JSON. Writes nothing. */
const settings = readEnv()
const file = settings.DATABASE_URL.replace(/^file:/, '')
if (settings.DATABASE_URL.startsWith('file:') && !existsSync(file)) {
  throw new Error(`Không có cơ sở dữ liệu ${file}: kiểm tra DATA_DIR và DATABASE_URL.`)
}
const config = await makeConfig(settings, readOnlyDatabase)
// Payload would tell about itself on the line that is ours.
Object.assign(config, { logger: { options: { level: 'fatal' } } })
const payload = await getPayload({ config })
if (await isOlder(payload)) {
  throw new Error(
    'Cơ sở dữ liệu thuộc phiên bản cũ hơn của chương trình: chạy npm start một lần rồi kiểm tra lại.',
  )
}
// A file with what somebody kept elsewhere.
const [, , kept] = process.argv
const heads = kept === undefined ? [] : readHeads(readFileSync(kept, 'utf8'))
const report = await verifyOffice(payload, settings.DATA_DIR, heads)
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit())
