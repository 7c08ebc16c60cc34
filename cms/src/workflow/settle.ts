import type { PayloadRequest } from 'payload'
import { Refusal } from '../platform/refusal.ts'
import type { Item } from '../platform/rows.ts'
import { byId, compareAndSet, setById } from '../platform/rows.ts'
import { lastChange } from './changed.ts'
import { changeOf } from './effects.ts'
import type { Step } from './step.ts'

/** Sets the item's new state if nobody was faster; gives the row as it is then. */
export async function settle(req: PayloadRequest, step: Step): Promise<Item> {
  const { wish, row, facts, decision, person, digest, pictureWordsBy, at } = step
  const version = (row.liveVersion ?? 0) + 1
  const change = changeOf({
    name: wish.action,
    to: decision.to,
    item: facts,
    person,
    route: decision.route,
    digest,
    pictureWordsBy,
    scheduledFor: wish.attempt.at,
    at,
    live: { version, url: step.content?.url ?? '' },
  })
  const where = {
    id: { equals: row.id },
    rev: { equals: facts.rev },
    state: { equals: facts.state },
  }
  const data = { ...change, changedBy: person, changedAt: at }
  if (!(await compareAndSet(req, wish.type.collection, where, data))) {
    const latest = (await byId(req, wish.type.collection, row.id)) ?? row
    throw new Refusal([{ code: 'stale' }], await lastChange(req, latest))
  }
  return { ...row, ...data }
}

/** Whether the text of an item is the one that was approved last: its page stands, or stood until it was taken down. */
const isApproved = ({ facts, decisions }: Step): boolean =>
  facts.state === 'published' ||
  (facts.state === 'unpublished' && decisions.at(-1)?.from === 'published')

/**
 * Contributors are those who changed the text since its last approval: submitting adds; revising what was
 * approved starts anew with nobody, for who opens a text has no word in it. What was taken down while it was being written holds words
 * that nobody has approved: it keeps its contributors.
 */
export async function settleContributors(req: PayloadRequest, step: Step): Promise<string[]> {
  const { wish, row, facts, person } = step
  if ((wish.action !== 'submit' && wish.action !== 'revise') || person === null) {
    return [...facts.contributors]
  }
  const kept = wish.action === 'revise' && isApproved(step) ? [] : facts.contributors
  const sender = wish.action === 'submit' ? [person] : []
  const contributors = [...new Set([...kept, ...sender])].sort()
  if (contributors.join() === facts.contributors.join()) return contributors
  await setById(req, wish.type.collection, row.id, { contributors })
  return contributors
}
