import { isDeepStrictEqual } from 'node:util'
import type { ItemRow } from '../history.ts'

/** What was asked for, by whom, and what they were looking at. */
export interface Asked {
  kind: 'transition' | 'edit' | 'create' | 'look' | 'other' | 'forge' | 'clock'
  /** Payload's own words for it, for the story of a failure. */
  words: string
  item: string | null
  seen: { rev: number; digest: string | null } | null
  /** Whoever asks may see the item. */
  sees: boolean
}

export interface Answered {
  status: number
  text: string
}

/** The item before and after, and what is new in the records. */
export interface Outcome {
  before: ItemRow | null
  after: ItemRow | null
  newDecisions: number
  newEvents: number
  newRevisions: number
  /** Who changed the item last, and the day, as a person reads it. */
  changed: { by: string; day: string } | null
}

const EDITABLE = ['draft', 'changesRequested']

const WORKFLOW = [
  'digest',
  'state',
  'endorsedBy',
  'approvedBy',
  'scheduledFor',
  'liveDigest',
  'liveUrl',
  'liveVersion',
  'routeApprover',
  'routeStage1',
  'author',
] as const

const plain = (row: ItemRow | null): unknown => {
  const settled = row && { ...row, updatedAt: null }
  return JSON.parse(JSON.stringify(settled))
}

const unchanged = (o: Outcome) => isDeepStrictEqual(plain(o.before), plain(o.after))

const isSilent = (o: Outcome) => o.newDecisions + o.newEvents + o.newRevisions === 0

function editFaults({ before, after }: Outcome): string[] {
  if (!before || !after || after.rev === before.rev) return []
  const kept = WORKFLOW.filter((name) => !isDeepStrictEqual(before[name], after[name]))
  return [
    ...(EDITABLE.includes(before.state) ? [] : ['a text was changed while it is being judged']),
    ...(after.rev === before.rev + 1 ? [] : ['a save took more than one rev']),
    ...kept.map((name) => `a save changed ${name}`),
  ]
}

function takenFaults(asked: Asked, outcome: Outcome): string[] {
  const { before, after } = outcome
  const isStale =
    asked.seen !== null &&
    before !== null &&
    (asked.seen.rev !== before.rev ||
      (asked.kind === 'transition' && asked.seen.digest !== (before.digest ?? null)))
  return [
    ...(isStale ? ['went through on an older view'] : []),
    ...(asked.item !== null && !asked.sees ? ['went through for somebody who may not see it'] : []),
    ...(asked.kind === 'forge' ? ['went through'] : []),
    ...(asked.kind === 'transition' && outcome.newDecisions !== 1 ? ['left no one decision'] : []),
    ...(asked.kind === 'transition' && after?.rev !== (before?.rev ?? 0) + 1
      ? ['did not take one rev']
      : []),
    ...(asked.kind === 'edit' ? editFaults(outcome) : []),
    ...(['edit', 'create', 'other', 'look'].includes(asked.kind) && !isSilent(outcome)
      ? ['left a decision, an event or a revision']
      : []),
    ...(['other', 'look'].includes(asked.kind) && !unchanged(outcome) ? ['changed an item'] : []),
  ]
}

function refusedFaults(asked: Asked, { status, text }: Answered, outcome: Outcome): string[] {
  const { before, changed } = outcome
  const isLate = /"(stale|wrongState)"/.test(text) && asked.sees && changed !== null
  const isFresh = asked.seen?.rev === before?.rev && asked.seen?.digest === (before?.digest ?? null)
  return [
    ...(isFresh && text.includes('"stale"') ? ['is told that it is late, and is not'] : []),
    ...(status >= 500 ? [`answered ${status}`] : []),
    ...(unchanged(outcome) && isSilent(outcome) ? [] : ['was refused and changed something']),
    ...(isLate && !(text.includes(changed.by) && text.includes(changed.day))
      ? [`does not say that ${changed.by} was faster on ${changed.day}`]
      : []),
    ...(!asked.sees && before && [before.title, '"changed":'].some((words) => text.includes(words))
      ? ['tells of an item to somebody who may not see it']
      : []),
  ]
}

/** What a single step did that it must not do, or did not do that it must; in words, empty when all is well. */
export function stepFaults(asked: Asked, answered: Answered, outcome: Outcome): string[] {
  const faults =
    answered.status < 400 ? takenFaults(asked, outcome) : refusedFaults(asked, answered, outcome)
  return faults.map((fault) => `${asked.words}: ${fault}`)
}
