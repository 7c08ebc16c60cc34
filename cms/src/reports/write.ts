import { dayAfter } from '@bbt/shared/text/dates.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { readEnv } from '../env.ts'
import { entries } from '../platform/chains.ts'
import { today } from '../platform/clock.ts'
import type { SecurityEntry } from '../security/events.ts'
import { recordSecurityEvent } from '../security/events.ts'
import { dailyReport } from './daily.ts'
import { draftReport, draftText, keepReport, reportedDays } from './files.ts'
import { noteOf, notesIn } from './notes.ts'

/** Keeps the report of a day, and notes it in the security log before it counts. */
export async function fileReport(
  req: PayloadRequest,
  dataDir: string,
  day: string,
  text: string,
): Promise<void> {
  await draftReport(dataDir, day, text)
  const detail = noteOf(day, text)
  await recordSecurityEvent(req, { kind: 'reportWritten', person: null, by: null, detail })
  await keepReport(dataDir, day)
}

/** Keeps a noted report that a crash left lying; a noted one that is gone stays gone, for `npm run verify` to name. */
async function keepNoted(dataDir: string, day: string, note: string): Promise<void> {
  const draft = await draftText(dataDir, day)
  if (draft !== null && noteOf(day, draft) === note) await keepReport(dataDir, day)
}

/** Writes the reports of the days that are over and have none: yesterday's, and those the office slept through. */
export async function writeDueReports(payload: Payload): Promise<string[]> {
  const { DATA_DIR } = readEnv()
  const last = (await reportedDays(DATA_DIR)).at(-1)
  const yesterday = dayAfter(today(), -1)
  const log = await createLocalReq({}, payload)
  const where = { kind: { equals: 'reportWritten' } }
  const notes = notesIn(await entries<SecurityEntry>(log, 'security-events', where))
  const written: string[] = []
  let day = last === undefined ? yesterday : dayAfter(last, 1)
  for (; day <= yesterday; day = dayAfter(day, 1)) {
    const note = notes.get(day)
    if (note === undefined) {
      const req = await createLocalReq({}, payload)
      await fileReport(req, DATA_DIR, day, await dailyReport(req, day))
      written.push(day)
    } else await keepNoted(DATA_DIR, day, note)
  }
  return written
}
