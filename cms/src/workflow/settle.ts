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
  if (!(await compareAndSet(req, wish.collection, where, data))) {
    const latest = (await byId(req, wish.collection, row.id)) ?? row
    throw new Refusal([{ code: 'stale' }], await lastChange(req, latest))
  }
  return { ...row, ...data }
}

/**
 * Contributors are those who changed the text since its last approval: submitting adds, revising what is
 * published starts anew with whoever opened it. A text taken down may hold words that nobody has approved: it keeps its contributors.
 */
export async function settleContributors(req: PayloadRequest, step: Step): Promise<string[]> {
  const { wish, row, facts, person } = step
  if ((wish.action !== 'submit' && wish.action !== 'revise') || person === null) {
    return [...facts.contributors]
  }
  const isNewText = wish.action === 'revise' && facts.state === 'published'
  const before = isNewText ? [] : facts.contributors
  const contributors = [...new Set([...before, person])].sort()
  if (contributors.join() === facts.contributors.join()) return contributors
  await setById(req, wish.collection, row.id, { contributors })
  return contributors
}
