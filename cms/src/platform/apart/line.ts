/**
 * Lets pieces of work through one after the other.
 * @param waiting how many may stand in line behind the one that runs
 * @returns runs the work when it is its turn; null, at once, where the line is full
 */
export function queue(waiting: number): <T>(work: () => Promise<T>) => Promise<T | null> {
  let last: Promise<unknown> = Promise.resolve()
  let inLine = 0
  return async (work) => {
    if (inLine > waiting) return null
    inLine++
    const mine = last.then(work).finally(() => inLine--)
    last = mine.catch(() => undefined)
    return mine
  }
}
