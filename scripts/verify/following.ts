import type { Check, Finding, HeldEvent, PartReport } from '@bbt/shared/verify/report.ts'

/** How long the publisher may take before the site counts as behind. */
const PATIENCE_MS = 60_000

/** Whether the site was made from the office's feed, and from all of it. */
export function following(
  office: readonly HeldEvent[],
  { feed: site, ahead = [], heldBefore }: Pick<PartReport, 'feed' | 'ahead' | 'heldBefore'>,
  now: Date,
): Check {
  const hashes = new Map(office.map(({ seq, hash }) => [seq, hash]))
  const findings: Finding[] = [...site, ...ahead]
    .filter(({ seq, hash }) => hashes.get(seq) !== hash)
    .map(({ seq }) => ({
      place: `sự kiện ${seq}`,
      problem: hashes.has(seq)
        ? 'trang đã nhận một sự kiện khác với nguồn xuất bản'
        : 'trang đã nhận, nhưng nguồn xuất bản không còn: nguồn bị cắt đuôi',
    }))
  const last = site.at(-1)?.seq ?? 0
  const missing = office.find(({ seq }) => seq > last)
  if (missing && now.getTime() - Date.parse(missing.at) > PATIENCE_MS) {
    const count = office.filter(({ seq }) => seq > last).length
    findings.push({ place: `sự kiện ${missing.seq}`, problem: `trang chưa nhận ${count} sự kiện` })
  }
  if (heldBefore !== undefined) {
    const problem =
      'trang đang được giữ ở trước sự kiện này: khi xong việc, chạy npm run site -- resume'
    findings.push({ place: `sự kiện ${heldBefore}`, problem })
  }
  return { name: 'following', tried: office.length, findings }
}
