import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { Decision, History } from '../history.ts'
import { decisionsOn } from '../history.ts'

const WAITING: readonly State[] = ['inReview', 'inApproval', 'approved', 'scheduled']

const ANY: readonly State[] = [...WAITING, 'draft', 'changesRequested', 'published', 'unpublished']

/** DESIGN §3, written once more by hand. */
const TABLE: Record<TransitionName, readonly [from: readonly State[], to: readonly State[]]> = {
  submit: [
    ['draft', 'changesRequested'],
    ['inReview', 'inApproval'],
  ],
  withdraw: [WAITING, ['draft']],
  endorse: [['inReview'], ['inApproval']],
  requestChanges: [WAITING, ['changesRequested']],
  approve: [['inApproval'], ['approved']],
  publish: [['approved'], ['published']],
  schedule: [['approved'], ['scheduled']],
  unschedule: [['scheduled'], ['approved']],
  publishDue: [['scheduled'], ['published']],
  republish: [ANY, ANY],
  unpublish: [ANY, ['unpublished']],
  judgeAgain: [
    ['inApproval', 'approved', 'scheduled'],
    ['inReview', 'inApproval', 'approved'],
  ],
  revise: [['published', 'unpublished'], ['draft']],
}

const NEEDS_REASON: readonly TransitionName[] = ['requestChanges', 'unpublish', 'republish']
const ON_FROZEN_TEXT: readonly TransitionName[] = [
  'endorse',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'publishDue',
]

/** A decision as a step of the table, after the one before it on the same item and on the text it was given. */
export function tableFaults(history: History, d: Decision): string[] {
  const before = decisionsOn(history, d.item, d.seq)
  const state = before.at(-1)?.to ?? 'draft'
  const submitted = before.findLast(({ action }) => action === 'submit')?.digest
  const due = before.findLast(({ action }) => action === 'schedule')?.scheduledFor ?? ''
  const [from, to] = TABLE[d.action]
  const faults: [boolean, string][] = [
    [d.from !== state, 'does not start where the one before it ended'],
    [!from.includes(d.from) || !to.includes(d.to), 'is no step of the table'],
    [d.action === 'republish' && d.to !== d.from, 'moved the working copy'],
    [before.some(({ rev }) => rev >= d.rev), 'was made on an older rev'],
    [NEEDS_REASON.includes(d.action) && !/\p{L}/u.test(d.comment ?? ''), 'has no reason'],
    [ON_FROZEN_TEXT.includes(d.action) && d.digest !== submitted, 'is on another text than sent'],
    [
      ['submit', 'republish', ...ON_FROZEN_TEXT].includes(d.action) &&
        !history.revisions.has(d.digest ?? ''),
      'is on a text nobody has',
    ],
    [
      d.action === 'schedule' && !(Date.parse(d.scheduledFor ?? '') > Date.parse(d.at)),
      'is scheduled into the past',
    ],
    [d.action === 'publishDue' && !(Date.parse(due) <= Date.parse(d.at)), 'came before its time'],
  ]
  return faults.flatMap(([isFault, words]) =>
    isFault ? [`decision ${d.seq} (${d.action}) ${words}`] : [],
  )
}
