import { dayAfter } from '@bbt/shared/text/dates.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { ChainHead, ChainName } from '../platform/chains.ts'
import { reportedDays, reportText } from '../reports/files.ts'
import { headsIn } from '../reports/heads.ts'
import type { Entry } from './chainRows.ts'

type Chains = ReadonlyMap<ChainName, readonly Entry[]>

const isThere = (entries: readonly Entry[], { seq, hash }: ChainHead) =>
  seq === 0 ? hash === GENESIS : entries.some((entry) => entry.seq === seq && entry.hash === hash)

/** Whether what the daily reports wrote down as the end of each chain is still in it: a cut tail shows here alone. */
export async function checkReports(
  dataDir: string,
  chains: Chains,
): Promise<{ tried: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const days = await reportedDays(dataDir)
  for (const [at, day] of days.entries()) {
    const place = `reports/${day}.txt`
    const before = days[at - 1]
    if (before !== undefined && dayAfter(before, 1) !== day) {
      findings.push({
        place: `reports/${dayAfter(before, 1)}.txt`,
        problem: 'thiếu báo cáo của ngày này',
      })
    }
    const heads = headsIn((await reportText(dataDir, day)) ?? '')
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
