import { GENESIS } from '@bbt/shared/approval/chain.ts'
import type { KeptHead } from '@bbt/shared/verify/heads.ts'
import type { Check } from '@bbt/shared/verify/report.ts'
import type { Entry } from './chainRows.ts'

/** Whether the ends of chains that somebody kept elsewhere are still in the chains: who has database and folder can rewrite all but these. */
export function checkKeptHeads(
  kept: readonly KeptHead[],
  chains: ReadonlyMap<string, readonly Entry[]>,
): Check {
  const isThere = ({ chain, seq, hash }: KeptHead) =>
    seq === 0
      ? hash === GENESIS
      : (chains.get(chain) ?? []).some((entry) => entry.seq === seq && entry.hash === hash)
  const lost = kept.filter((head) => !isThere(head))
  const findings = lost.map(({ chain, seq, hash }) => ({
    place: `${chain}, mục số ${seq}`,
    problem: `không còn mã ${hash} đã giữ ở nơi khác: chuỗi đã bị cắt đuôi hoặc viết lại`,
  }))
  return { name: 'heads', tried: kept.length, findings }
}
