import { dayAfter } from '@bbt/shared/text/dates.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { ChainHead, ChainName } from '../platform/chains.ts'
import { reportedDays, reportText } from '../reports/files.ts'
import { headsIn } from '../reports/heads.ts'
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

/** What is wrong with a report, by what the security log noted of it. @param isOld written before there were notes */
function againstNote(isOld: boolean, noted: string | undefined, found: string): string | null {
  if (isOld || noted === found) return null
  return noted === undefined
    ? 'security-events không có mục nào ghi báo cáo này: tệp do ai đó thêm vào, hoặc chuỗi đã bị cắt đuôi'
    : 'không còn đúng như lúc lập: tệp đã bị sửa'
}

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
  const noted = notesIn(chains.get('security-events') ?? [])
  const [first] = noted.keys()
  for (const day of missingDays(days, noted.keys())) {
    findings.push({ place: `reports/${day}.txt`, problem: 'thiếu báo cáo của ngày này' })
  }
  for (const day of days) {
    const place = `reports/${day}.txt`
    const text = (await reportText(dataDir, day)) ?? ''
    const problem = againstNote(
      first === undefined || day < first,
      noted.get(day),
      noteOf(day, text),
    )
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
