const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** "1 200": thousands apart, and never broken over two lines. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0')
}

/** "0,3 giây", "12 giây", "3 phút", "2 giờ": as exact as a person wants it. */
export function formatDuration(ms: number): string {
  if (ms < 9_950) return `${(ms / SECOND_MS).toFixed(1).replace('.', ',')} giây`
  if (ms < MINUTE_MS - SECOND_MS / 2) return `${Math.round(ms / SECOND_MS)} giây`
  if (ms < HOUR_MS - MINUTE_MS / 2) return `${Math.round(ms / MINUTE_MS)} phút`
  return `${Math.round(ms / HOUR_MS)} giờ`
}

/** "340/1 200 trang, còn khoảng 12 giây". @param leftMs null while nobody can tell */
export function formatAdvance(
  { done, total, leftMs }: { done: number; total: number; leftMs: number | null },
  unit: string,
): string {
  const left = leftMs === null ? '' : `, còn khoảng ${formatDuration(Math.max(leftMs, SECOND_MS))}`
  return `${formatCount(done)}/${formatCount(total)} ${unit}${left.replace(/,0 giây$/, ' giây')}`
}

const KB = 1024
const MB = 1024 * KB

/** "25 MB", "64 KB": whole ones, as people count them. */
export function formatBytes(bytes: number): string {
  return bytes < MB ? `${Math.floor(bytes / KB)} KB` : `${Math.floor(bytes / MB)} MB`
}

/** "2.000": as a sentence has it. */
export function formatNumber(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '.')
}
