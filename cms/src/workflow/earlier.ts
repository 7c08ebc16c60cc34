import type { EarlierRevision, ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { DecisionEntry } from './decisionEntry.ts'

const LED_UP: readonly DecisionEntry['action'][] = ['publish', 'publishDue']

/**
 * The steps that carried a text to the page: from its submission to the last time it went up on its own
 * way, not by being put back; what was put back meanwhile is no step of it. Empty where it never did.
 */
export function wayToPage<T extends DecisionEntry>(decisions: readonly T[], digest: string): T[] {
  const up = decisions.findLastIndex((d) => LED_UP.includes(d.action) && d.digest === digest)
  const before = decisions.slice(0, up + 1)
  const start = before.findLastIndex((d) => d.action === 'submit' && d.digest === digest)
  return start < 0 ? [] : before.slice(start).filter(({ action }) => action !== 'republish')
}

/** The route of a text that went up: as it was approved, which may be another office's than it was sent to. */
export const routeToPage = (way: readonly DecisionEntry[]): Route | undefined =>
  way.findLast(({ action }) => action === 'approve')?.route ?? way[0]?.route

/** Digest of the text of an item that was live last, whether or not it still is; null for none. */
export const lastUp = (decisions: readonly DecisionEntry[]): string | null =>
  decisions.findLast(({ action }) => PUTS_UP.includes(action))?.digest ?? null

/** Who last set the time of a text. */
export const lastScheduler = (decisions: readonly DecisionEntry[]): string | null =>
  decisions.findLast(({ action }) => action === 'schedule')?.person ?? null

/** What the category of an item asked for as its text was sent last, and the way it took; nothing where it never was. */
export function routesSent(
  decisions: readonly DecisionEntry[],
): Pick<ItemFacts, 'categoryRoute' | 'sentRoute'> {
  const sent = decisions.findLast(({ action }) => action === 'submit')
  const sentRoute = sent?.route ?? null
  // The first submissions do not say what their category asked for.
  return { categoryRoute: sent?.categoryRoute ?? sentRoute, sentRoute }
}

/** Every publication of an item by its decisions, oldest first; the first is version 1. */
const publicationsIn = (decisions: readonly DecisionEntry[]) =>
  decisions
    .filter(({ action }) => PUTS_UP.includes(action))
    .flatMap(({ digest, at, seq }, place) =>
      digest === undefined ? [] : [{ digest, at, seq, version: place + 1 }],
    )

/**
 * What may be put back in place of the page of an item: the texts that were live since it was last taken
 * down, the latest first, without the one that is. @param decisions all of the item, oldest first
 */
export function earlierRevisions(decisions: readonly DecisionEntry[]): EarlierRevision[] {
  const down = decisions.findLast(({ action }) => action === 'unpublish')?.seq ?? 0
  const since = publicationsIn(decisions).filter(({ seq }) => seq > down)
  const live = since.at(-1)?.digest
  // Of one text the last time counts: a later entry takes the place of an earlier one.
  const texts = [...new Map(since.map((publication) => [publication.digest, publication])).values()]
  return texts
    .filter(({ digest }) => digest !== live)
    .sort((a, b) => b.version - a.version)
    .map(({ digest, version, at }) => {
      const way = wayToPage(decisions, digest)
      const by = (action: DecisionEntry['action']) =>
        way.findLast((d) => d.action === action && d.digest === digest)?.person ?? null
      const [endorsedBy, approvedBy] = [by('endorse'), by('approve')]
      return { digest, version, since: at, endorsedBy, approvedBy }
    })
}
