import type { Office } from '@bbt/shared/offices.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import type { PersonName } from '../../support/people.ts'
import { holdersAt } from '../checks/offices.ts'
import type { ItemRow } from '../history.ts'
import { idIn, livedBefore } from '../history.ts'
import type { Move } from '../move.ts'
import { pick } from '../move.ts'
import type { Walk } from '../walk.ts'
import type { Act, Request } from './request.ts'
import { anybody, someItem, viewOf } from './request.ts'

const HOUR = 3_600_000

/** Mostly one that may be put back; now and then the live one, another item’s, or none. */
function chosen(walk: Walk, item: string, { how }: Move): string | undefined {
  const { history } = walk
  const lived = livedBefore(history, item, walk.now().toISOString())
  const others = lived.filter((digest) => digest !== lived.at(-1))
  if (others.length > 0 && how % 8 !== 0) return pick(others, how)
  return how % 3 === 0 ? undefined : pick([...history.revisions.keys(), 'e'.repeat(64)], how)
}

function request(walk: Walk, move: Move, as: PersonName, action: TransitionName): Request {
  const { item, row } = someItem(walk, move)
  const seen = viewOf(walk, item, row, move)
  const at = new Date(walk.now().getTime() + ((move.how % 30) - 1) * HOUR).toISOString()
  const earlier = action === 'republish' ? chosen(walk, item, move) : undefined
  const body = {
    action,
    ...seen,
    ...(move.how % 10 !== 0 && { comment: `Lý do ${move.what}.` }),
    ...(action === 'schedule' && { at }),
    ...(earlier !== undefined && { earlier }),
  }
  const path = `/${item}/transitions`
  return { kind: 'transition', as, action, method: 'POST', path, body, item, seen }
}

type Turn = readonly [offices: readonly Office[], actions: readonly TransitionName[]]

/** Who usually does what on an item: mostly the way on, now and then the way back. */
const TURNS: Record<ItemRow['state'], (row: ItemRow) => Turn | 'author'> = {
  draft: () => 'author',
  changesRequested: () => 'author',
  unpublished: () => 'author',
  inReview: () => [['head'], ['endorse', 'endorse', 'endorse', 'requestChanges']],
  inApproval: (row) => [
    [row.routeApprover ?? 'principal', 'principal'],
    ['approve', 'approve', 'approve', 'requestChanges'],
  ],
  approved: () => [['websiteAdmin'], ['publish', 'publish', 'schedule', 'schedule']],
  scheduled: (row) =>
    row.rev % 3 === 0
      ? [['principal', row.routeApprover ?? 'principal'], ['requestChanges']]
      : [['websiteAdmin'], ['unschedule', 'unschedule', 'requestChanges']],
  published: (row) =>
    row.rev % 3 === 0
      ? [['websiteAdmin', 'principal', row.routeApprover ?? 'principal'], ['unpublish']]
      : 'author',
}

/** Whose turn it is; where another text was live before, now and then its turn to come back. */
function turnOn(walk: Walk, move: Move): Turn | 'author' {
  const { item, row } = someItem(walk, move)
  const lived = new Set(livedBefore(walk.history, item, walk.now().toISOString()))
  const comesBack = lived.size > 1 && move.what % 2 === 0
  return comesBack ? [['websiteAdmin'], ['republish']] : TURNS[row.state](row)
}

/** The next step on an item's way, by somebody who holds the office for it. */
export const advance: Act = (walk, move) => {
  const { row } = someItem(walk, move)
  const author = walk.nameOf(idIn(row.author))
  const isWaiting = row.digest !== null && row.state !== 'published'
  if (isWaiting && move.seen % 25 === 0) return request(walk, move, author, 'withdraw')
  const turn = turnOn(walk, move)
  if (turn === 'author') {
    const isClosed = row.state === 'published' || row.state === 'unpublished'
    return request(walk, move, author, isClosed ? 'revise' : 'submit')
  }
  const [offices, actions] = turn
  const at = walk.now().toISOString()
  const unit = row.state === 'inReview' ? idIn(row.unit) : undefined
  const people = offices.flatMap((office) => holdersAt(walk.history, office, at, unit))
  const as = people.length > 0 ? walk.nameOf(pick(people, move.who)) : anybody(walk, move)
  return request(walk, move, as, pick(actions, move.what))
}

/** Any step, by anybody. */
export const step: Act = (walk, move) =>
  request(walk, move, anybody(walk, move), pick(TRANSITION_NAMES, move.what))
