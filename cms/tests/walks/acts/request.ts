import type { Answer, PersonName } from '../../support/school.ts'
import type { Asked } from '../checks/step.ts'
import { liveOf } from '../checks/items.ts'
import type { ItemRow } from '../history.ts'
import type { Move } from '../move.ts'
import { pick } from '../move.ts'
import type { Walk } from '../walk.ts'
import { peopleOf } from '../walk.ts'

/** What a move comes to: a request, and what the walk knows once it went through. */
export interface Request {
  kind: Asked['kind']
  as: PersonName | null
  /** The transition asked for, where it is one. */
  action?: string
  method: string
  path: string
  body?: unknown
  /** `articles/id` of the item it is about. */
  item?: string
  seen?: Asked['seen']
  learn?: (answer: Answer) => void
  /** What a visible thing answers, and whether this person may see it. */
  reads?: boolean
}

export type Act = (walk: Walk, move: Move) => Request | Promise<Request>

export const anybody = ({ school }: Walk, { who }: Move): PersonName => pick(peopleOf(school), who)

export function someItem({ ids, history }: Walk, move: Move): { item: string; row: ItemRow } {
  const item = `articles/${pick(ids, move.item)}`
  const row = history.items.get(item)
  if (!row) throw new Error(`${item} is not known`)
  return { item, row }
}

/** The view somebody acts on: the item as it is, an older one they had, or one that was made up. */
export function viewOf(walk: Walk, item: string, row: ItemRow, { seen, how }: Move) {
  const now = { rev: row.rev, digest: row.digest ?? null }
  const choice = seen % 100
  if (choice < 84) return now
  if (choice < 94) return pick(walk.views.get(item) ?? [now], how)
  if (choice < 96) return { ...now, rev: now.rev + 1 }
  if (choice < 98) return { ...now, digest: liveOf(walk.history, item)?.digest ?? 'e'.repeat(64) }
  return { ...now, digest: now.digest === null ? 'e'.repeat(64) : null }
}
