import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { append } from '../platform/chains.ts'
import { announce, retract } from '../publishing/feed.ts'
import { NOBODY } from './changed.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { itemName } from './itemName.ts'
import type { Step } from './step.ts'

/** What gives a text its route, or another one. */
const FOLLOWS_THE_CATEGORY: readonly TransitionName[] = ['submit', 'endorse', 'judgeAgain']

/** Seals the decision onto the chain. @param title in which office somebody acts, in words */
export async function record(
  req: PayloadRequest,
  step: Step,
  title: string,
  contributors: string[],
): Promise<Sealed<DecisionEntry>> {
  const { wish, facts, decision, person, actor, digest, pictureWordsBy, at } = step
  const words = [...contributors, ...pictureWordsBy]
  const { actsAs, route, reasons, to } = decision
  const comment = wish.attempt.comment
  const asked = FOLLOWS_THE_CATEGORY.includes(wish.action)
    ? (facts.categoryRoute ?? facts.route)
    : null
  const entry: Omit<DecisionEntry, 'seq'> = {
    item: itemName(wish.type, wish.id),
    action: wish.action,
    from: facts.state,
    to,
    rev: facts.rev,
    ...(digest !== null && { digest }),
    ...(person !== null && { person }),
    personName: actor.kind === 'person' ? actor.name : NOBODY,
    title,
    ...(typeof actsAs === 'object' && {
      office: actsAs.office,
      appointment: actsAs.appointment,
      ...(actsAs.unit !== null && { unit: actsAs.unit }),
      ...(actsAs.onBehalfOf !== null && { onBehalfOf: actsAs.onBehalfOf }),
    }),
    ...(comment && { comment }),
    ...(wish.attempt.at !== null && { scheduledFor: wish.attempt.at }),
    ...(route && { route }),
    ...(asked && { categoryRoute: asked }),
    ...(reasons.length > 0 && { routeReasons: [...reasons] }),
    ...(wish.attempt.closed && { closed: wish.attempt.closed }),
    author: facts.author,
    coAuthors: [...facts.coAuthors],
    ...(facts.unit !== null && { itemUnit: facts.unit }),
    contributors: [...new Set(words)].sort(),
    at,
  }
  const columns = { rev: facts.rev, item: entry.item, action: wish.action, digest, at }
  return append(req, 'decisions', entry, columns, step.heads.decisions)
}

/** Puts what the public may see, or may not see any more, on the feed. @param decision the one that does so */
export async function tellTheSite(
  req: PayloadRequest,
  step: Step,
  decision: Sealed<DecisionEntry>,
): Promise<void> {
  const { wish, row, content, digest, at } = step
  const head = step.heads.feed
  if (head === null) return
  const place = { item: itemName(wish.type, wish.id), type: wish.type.name, at }
  if (wish.action === 'unpublish') {
    const retraction = { ...place, url: row.liveUrl ?? '/', decision: decision.hash }
    await retract(req, retraction, row.liveVersion ?? 0, head)
  } else {
    if (content === null || digest === null) throw new Error('published without a revision')
    const version = (row.liveVersion ?? 0) + 1
    const publication = { ...place, url: content.url, digest, version }
    await announce(req, publication, [...step.decisions, decision], head)
  }
}
