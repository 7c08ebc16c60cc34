const FIRST_MS = 1_000
const LONGEST_MS = 60_000

/** How long to wait before a server that died is started again; @param lastMs the wait before this life, 0 for none */
export function pauseAfter(livedMs: number, lastMs: number): number {
  // After a minute of running, the next exit counts as a new failure: the pause begins at its shortest.
  if (lastMs === 0 || livedMs > LONGEST_MS) return FIRST_MS
  return Math.min(lastMs * 2, LONGEST_MS)
}
