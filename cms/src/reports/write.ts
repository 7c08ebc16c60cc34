import { dayAfter } from '@bbt/shared/text/dates.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { readEnv } from '../env.ts'
import { entries } from '../platform/chains.ts'
import { today } from '../platform/clock.ts'
import { inTransaction } from '../platform/transaction.ts'
import type { SecurityEntry } from '../security/events.ts'
import { recordSecurityEvent } from '../security/events.ts'
import { dailyReport } from './daily.ts'
import { draftReport, dropDraft, keepReport, reportedDays } from './files.ts'
import type { Note } from './notes.ts'
import { noteOf, notesIn, noteText } from './notes.ts'

async function notesOf(req: PayloadRequest): Promise<Note[]> {
  const where = { kind: { equals: 'reportWritten' } }
  return notesIn(await entries<SecurityEntry>(req, 'security-events', where))
}

/**
 * Keeps the report of a day, and notes its hash in the security log before it counts. False where the day is
 * noted already: by another office of the same database.
 */
export async function fileReport(
  req: PayloadRequest,
  dataDir: string,
  day: string,
  text: string,
): Promise<boolean> {
  const note = noteOf(day, text)
  await draftReport(dataDir, note, text)
  const isMine = await inTransaction(req, async () => {
    if ((await notesOf(req)).some((known) => known.day === day)) return false
    const detail = noteText(note)
    await recordSecurityEvent(req, { kind: 'reportWritten', person: null, by: null, detail })
    return true
  })
  if (isMine) await keepReport(dataDir, note)
  else await dropDraft(dataDir, note)
  return isMine
}

/** Writes the reports of the days that are over and have none: yesterday's, and those the office slept through. */
export async function writeDueReports(payload: Payload): Promise<string[]> {
  const { DATA_DIR } = readEnv()
  const last = (await reportedDays(DATA_DIR)).at(-1)
  const yesterday = dayAfter(today(), -1)
  const notes = await notesOf(await createLocalReq({}, payload))
  const written: string[] = []
  let day = last === undefined ? yesterday : dayAfter(last, 1)
  for (; day <= yesterday; day = dayAfter(day, 1)) {
    const note = notes.find((known) => known.day === day)
    if (note) {
      // A crash left it lying; one that is gone stays gone, for `npm run verify` to name.
      await keepReport(DATA_DIR, note)
      continue
    }
    const req = await createLocalReq({}, payload)
    if (await fileReport(req, DATA_DIR, day, await dailyReport(req, day))) written.push(day)
  }
  return written
}
