/** What this process has seen of an event, since it asks for pages anyway. */
interface Sight {
  /** It was looked for and not there yet. */
  wasAwaited: boolean
  servedMs: number | null
}

const REMEMBERED = 200

/** A page first seen within this time was seen as soon as it was there. */
const AT_ONCE_MS = 2_000

const sights = new Map<number, Sight>()

/** Notes what a look at the public server gave. @param ageMs since the event was decided */
export function noteServed(seq: number, isShown: boolean, ageMs: number): void {
  const { wasAwaited, servedMs } = sights.get(seq) ?? { wasAwaited: false, servedMs: null }
  if (servedMs !== null) return
  const isFirst = isShown && (wasAwaited || ageMs <= AT_ONCE_MS)
  sights.set(seq, { wasAwaited: wasAwaited || !isShown, servedMs: isFirst ? ageMs : null })
  const [oldest] = sights.keys()
  if (sights.size > REMEMBERED && oldest !== undefined) sights.delete(oldest)
}

/** How long an event took from the decision to the served page, where somebody watched; else null. */
export const servedMsOf = (seq: number): number | null => sights.get(seq)?.servedMs ?? null
