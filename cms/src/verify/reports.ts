import { dayAfter } from '@bbt/shared/text/dates.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { ChainHead, ChainName } from '../platform/chains.ts'
import { reportedDays, reportText } from '../reports/files.ts'
import { headsIn } from '../reports/heads.ts'
import type { Note } from '../reports/notes.ts'
import { noteOf, notesIn } from '../reports/notes.ts'
import type { Entry } from './chainRows.ts'

type Chains = ReadonlyMap<ChainName, readonly Entry[]>

const isThere = (entries: readonly Entry[], { seq, hash }: ChainHead) =>
  seq === 0 ? hash === GENESIS : entries.some((entry) => entry.seq === seq && entry.hash === hash)

/** Days that must have a report and have none: those between others, and those that were noted. */
function missingDays(days: readonly string[], noted: Iterable<string>): string[] {
  const gaps = days.slice(1).map((day) => dayAfter(day, -1))
  const wanted = new Set([...gaps, ...noted])
  return [...wanted].filter((day) => !days.includes(day)).sort()
}

/** What is wrong with a report, by what the security log noted of it first. @param isOld written before there were notes */
function againstNote(isOld: boolean, noted: Note | undefined, found: Note): string | null {
  if (isOld || noted?.hash === found.hash) return null
  return noted === undefined
    ? 'security-events không có mục nào ghi báo cáo này: tệp do ai đó thêm vào, hoặc chuỗi đã bị cắt đuôi'
    : 'không còn đúng như lúc lập: tệp đã bị sửa'
}

/** A report is written once: who changed it could else note the changed one. */
const notedAgain = (notes: readonly (Note & { seq: number })[]): Finding[] =>
  notes
    .filter(({ day, seq }) => notes.some((other) => other.day === day && other.seq < seq))
    .map(({ day, seq }) => ({
      place: `security-events, mục số ${seq}`,
      problem: `ghi báo cáo ngày ${day} thêm một lần nữa`,
    }))

/**
 * Whether every report is the one that was written, and whether what it wrote down as the end of each chain is
 * still in it: a cut tail shows here alone. Reports from before the first note are taken as they are.
 */
export async function checkReports(
  dataDir: string,
  chains: Chains,
): Promise<{ tried: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const days = await reportedDays(dataDir)
  const notes = notesIn(chains.get('security-events') ?? [])
  findings.push(...notedAgain(notes))
  const first = notes[0]?.day
  for (const day of missingDays(
    days,
    notes.map((note) => note.day),
  )) {
    findings.push({ place: `reports/${day}.txt`, problem: 'thiếu báo cáo của ngày này' })
  }
  for (const day of days) {
    const place = `reports/${day}.txt`
    const text = (await reportText(dataDir, day)) ?? ''
    const noted = notes.find((note) => note.day === day)
    const problem = againstNote(first === undefined || day < first, noted, noteOf(day, text))
    if (problem !== null) findings.push({ place, problem })
    const heads = headsIn(text)
    if (!heads.some(({ chain }) => chain === 'decisions')) {
      findings.push({ place, problem: 'không còn dòng ghi mục cuối của các chuỗi' })
    }
    for (const { chain, head } of heads) {
      if (isThere(chains.get(chain) ?? [], head)) continue
      const problem = `${chain} không còn mục số ${head.seq} có mã ${head.hash}: chuỗi đã bị cắt đuôi hoặc viết lại`
      findings.push({ place, problem })
    }
  }
  return { tried: days.length, findings }
}
