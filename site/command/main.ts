import { parseArgs } from 'node:util'
import { readPublisherEnv, readVerifyEnv } from '../env.ts'
import { listEvents } from './events.ts'
import { exportSite } from './export/exportSite.ts'
import { holdSite } from './hold.ts'
import type { Said } from './said.ts'

/** The site's side of `npm run site -- VERB`; scripts/site/verbs.ts has judged the arguments. */
const VERBS: Readonly<Record<string, (argument: string) => Promise<Said> | Said>> = {
  events: (count) => listEvents(readVerifyEnv(), Number(count || 20)),
  rollback: (before) => holdSite(readPublisherEnv(), Number(before)),
  resume: () => holdSite(readPublisherEnv(), null),
  export: (folder) => exportSite(readVerifyEnv().DATA_DIR, folder),
}

const {
  positionals: [name = '', argument = ''],
} = parseArgs({ allowPositionals: true })
const verb = VERBS[name]
if (!verb) throw new Error(`unknown verb ${name}`)
const { ok, message } = await verb(argument)
const out = ok ? process.stdout : process.stderr
out.write(`${message}\n`)
process.exitCode = ok ? 0 : 1
