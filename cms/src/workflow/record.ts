import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { append } from '../platform/chains.ts'
import { announce, retract } from '../publishing/feed.ts'
import { NOBODY } from './changed.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { typeOf } from './facts.ts'
import { itemName } from './step.ts'
import type { Step } from './step.ts'
import { actingTitle } from './titles.ts'

const everybodyWith = (words: string[], { author, coAuthors }: Step['facts']) =>
  [...new Set([author, ...coAuthors, ...words])].sort()

/** Seals the decision onto the chain. */
export async function record(req: PayloadRequest, step: Step, contributors: string[]) {
  const { wish, facts, decision, person, actor, digest, pictureWordsBy, at } = step
  const words = [...contributors, ...pictureWordsBy]
  const { actsAs, route, to } = decision
  const comment = wish.attempt.comment?.normalize('NFC').trim()
  const entry: Omit<DecisionEntry, 'seq'> = {
    item: itemName(wish),
    action: wish.action,
    from: facts.state,
    to,
    rev: facts.rev,
    ...(digest !== null && { digest }),
    ...(person !== null && { person }),
    personName: actor.kind === 'person' ? actor.name : NOBODY,
    title: await actingTitle(req, actsAs),
    ...(typeof actsAs === 'object' && {
      office: actsAs.office,
      appointment: actsAs.appointment,
      ...(actsAs.unit !== null && { unit: actsAs.unit }),
      ...(actsAs.onBehalfOf !== null && { onBehalfOf: actsAs.onBehalfOf }),
    }),
    ...(comment && { comment }),
    ...(wish.attempt.at !== null && { scheduledFor: wish.attempt.at }),
    ...(route && { route }),
    author: facts.author,
    coAuthors: [...facts.coAuthors],
    ...(facts.unit !== null && { itemUnit: facts.unit }),
    contributors: everybodyWith(words, facts),
    at,
  }
  return append(req, 'decisions', entry, {
    rev: facts.rev,
    item: entry.item,
    action: wish.action,
    digest,
    at,
  })
}

/** Puts what the public may see, or may not see any more, on the feed. */
export async function tellTheSite(
  req: PayloadRequest,
  step: Step,
  decision: string,
): Promise<void> {
  const { wish, row, content, digest, at } = step
  const place = { item: itemName(wish), type: typeOf(wish.collection), at }
  if (wish.action === 'unpublish') {
    await retract(req, { ...place, url: row.liveUrl ?? '/', decision }, row.liveVersion ?? 0)
  } else if (PUTS_UP.includes(wish.action)) {
    if (content === null || digest === null) throw new Error('published without a revision')
    const version = (row.liveVersion ?? 0) + 1
    await announce(req, { ...place, url: content.url, digest, version })
  }
}
