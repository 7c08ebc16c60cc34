import { dayAfter } from '@bbt/shared/text/dates.ts'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { readEnv } from '../env.ts'
import { today } from '../platform/clock.ts'
import { dailyReport } from './daily.ts'
import { keepReport, reportedDays } from './files.ts'

/** Writes the reports of the days that are over and have none: yesterday's, and those the office slept through. */
export async function writeDueReports(payload: Payload): Promise<string[]> {
  const { DATA_DIR } = readEnv()
  const last = (await reportedDays(DATA_DIR)).at(-1)
  const yesterday = dayAfter(today(), -1)
  const written: string[] = []
  let day = last === undefined ? yesterday : dayAfter(last, 1)
  for (; day <= yesterday; day = dayAfter(day, 1)) {
    const req = await createLocalReq({}, payload)
    await keepReport(DATA_DIR, day, await dailyReport(req, day))
    written.push(day)
  }
  return written
}
