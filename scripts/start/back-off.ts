const FIRST_MS = 1_000
const LONGEST_MS = 60_000

/** How long to wait before a server that died is started again; @param lastMs the wait before this life, 0 for none */
export function pauseAfter(livedMs: number, lastMs: number): number {
  // One that has run for long has got over what killed it before.
  if (lastMs === 0 || livedMs > LONGEST_MS) return FIRST_MS
  return Math.min(lastMs * 2, LONGEST_MS)
}
