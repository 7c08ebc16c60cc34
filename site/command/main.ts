import { readPublisherEnv, readVerifyEnv } from '../env.ts'
import { exportSite } from './export/exportSite.ts'
import { holdSite } from './hold.ts'
import { listEvents } from './events.ts'

/** What `npm run site -- VERB` asks of the publisher's side: its words for people, and whether it was done. */
interface Said {
  ok: boolean
  message: string
}

type Verb = (args: readonly string[]) => Promise<Said>

const usage = (message: string): Said => ({ ok: false, message })

function numberIn([text = '', ...more]: readonly string[]): number | null {
  return /^[1-9]\d{0,9}$/.test(text) && more.length === 0 ? Number(text) : null
}

/** One row for each verb that needs the publisher's store. */
const VERBS: Readonly<Record<string, Verb>> = {
  events: async (args) => {
    const count = args.length === 0 ? 20 : numberIn(args)
    if (count === null) return usage('Cách dùng: npm run site -- events [bao nhiêu]')
    return { ok: true, message: listEvents(readPublisherEnv(), count) }
  },
  rollback: async (args) => {
    const before = numberIn(args)
    if (before === null) {
      return usage(
        'Cách dùng: npm run site -- rollback SỐ. Trang lùi về ngay trước sự kiện SỐ; xem các số bằng npm run site -- events.',
      )
    }
    return holdSite(readPublisherEnv(), before)
  },
  resume: async (args) =>
    args.length === 0
      ? holdSite(readPublisherEnv(), null)
      : usage('Cách dùng: npm run site -- resume'),
  export: async ([target = '', ...more]) =>
    target !== '' && more.length === 0
      ? exportSite(readVerifyEnv().DATA_DIR, target)
      : usage('Cách dùng: npm run site -- export THƯ_MỤC'),
}

const [name = '', ...args] = process.argv.slice(2)
const verb = VERBS[name]
if (!verb) throw new Error(`unknown verb ${name}`)
const { ok, message } = await verb(args)
const out = ok ? process.stdout : process.stderr
out.write(`${message}\n`)
process.exitCode = ok ? 0 : 1
