import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { isAttack } from '../support/env.ts'
import { approverOf } from '../support/samples.ts'
import type { Tables } from '../support/tables.ts'
import type { Role } from './roles.ts'
import { CAST, ROLES } from './roles.ts'
import type { Stage, StagedItem } from './stage.ts'
import type { Trial } from './trials.ts'

type Steps = Partial<Record<State, Partial<Record<TransitionName, State>>>>

const approving: Steps = {
  inApproval: { approve: 'approved', requestChanges: 'changesRequested' },
  // What is approved can be stopped for as long as it is not up.
  approved: { requestChanges: 'changesRequested' },
  scheduled: { requestChanges: 'changesRequested' },
  published: { unpublish: 'unpublished' },
}

/**
 * Who may take which step from where to where, on an article that `author` wrote for the department, the
 * head endorsed and the vice principal for academics approved. Whatever is not here is refused.
 */
const STEPS = {
  author: {
    draft: { submit: 'inReview' },
    changesRequested: { submit: 'inReview' },
    inReview: { withdraw: 'draft' },
    inApproval: { withdraw: 'draft' },
    approved: { withdraw: 'draft' },
    scheduled: { withdraw: 'draft' },
    published: { revise: 'draft' },
    unpublished: { revise: 'draft' },
  },
  // They see what is live; what was taken down is not shown to them.
  colleague: { published: { revise: 'draft' } },
  head: {
    inReview: { endorse: 'inApproval', requestChanges: 'changesRequested' },
    published: { revise: 'draft' },
    unpublished: { revise: 'draft' },
  },
  academic: approving,
  principal: { ...approving, inReview: { requestChanges: 'changesRequested' } },
  admin: {
    approved: { publish: 'published', schedule: 'scheduled', requestChanges: 'changesRequested' },
    scheduled: { unschedule: 'approved', requestChanges: 'changesRequested' },
    // It was corrected once: the text before that may come back, and the correction stays the working copy.
    published: { unpublish: 'unpublished', republish: 'published' },
  },
} as const satisfies Partial<Record<Role, Steps>>

type StepsOf = Partial<Record<Role, Steps>>

/** The same of a configuration of the site, which `admin` wrote and the principal approved. */
const CONFIGURATION_STEPS: StepsOf = {
  principal: {
    inApproval: { approve: 'approved', requestChanges: 'changesRequested' },
    approved: { requestChanges: 'changesRequested' },
    scheduled: { requestChanges: 'changesRequested' },
  },
  admin: {
    draft: { submit: 'inApproval' },
    changesRequested: { submit: 'inApproval' },
    inApproval: { withdraw: 'draft' },
    approved: {
      publish: 'published',
      schedule: 'scheduled',
      withdraw: 'draft',
      requestChanges: 'changesRequested',
    },
    scheduled: { unschedule: 'approved', withdraw: 'draft', requestChanges: 'changesRequested' },
    published: { revise: 'draft' },
  },
  // Both write for the school's office.
  clerk: { published: { revise: 'draft' } },
}

/** Who may take which step on the items of a type: the office of its route approves, and the principal. */
function stepsOf(type: GovernedType): StepsOf {
  if (type.address.only !== undefined) return CONFIGURATION_STEPS
  const { academic, ...others } = STEPS
  return { ...others, [approverOf(type)]: academic, principal: STEPS.principal }
}

/** A governed type: its items by state, and who may take which step. */
interface Governed {
  type: GovernedType
  items: Stage['items']
  steps: StepsOf
}

/** What a step leaves behind it besides the item itself and the decision. */
const LEAVES: Partial<Record<TransitionName, string[]>> = {
  publish: ['publication-feed'],
  republish: ['publication-feed'],
  unpublish: ['publication-feed'],
}

function changesOf(
  { type: { collection } }: Governed,
  state: State,
  action: TransitionName,
): string[] {
  const frozen = action === 'submit' && state === 'draft' ? ['revisions'] : []
  return [collection, 'decisions', ...(LEAVES[action] ?? []), ...frozen]
}

const SEEN = {
  'as it is': {},
  'as it will be': { rev: 1 },
  'as another text': { digest: '0'.repeat(64) },
}

type Sight = keyof typeof SEEN

/** SQLite calls the table otherwise than MongoDB its collection. */
const stateIn = (tables: Tables, collection: string, id: string) =>
  (tables.get(collection) ?? tables.get(collection.replaceAll('-', '_')))?.find(
    (row) => String(row['id'] ?? row['_id']) === id,
  )?.['state']

function trial(
  { school }: Stage,
  governed: Governed,
  role: Role,
  [state, { id, rev, digest, earlier }]: [State, StagedItem],
  [action, sight]: [TransitionName, Sight],
) {
  const {
    steps,
    type: { collection },
  } = governed
  const to = steps[role]?.[state]?.[action]
  const isTaken = to !== undefined && sight === 'as it is'
  const forged: { rev?: number; digest?: string } = SEEN[sight]
  const seen = { rev: rev + (forged.rev ?? 0), digest: forged.digest ?? digest }
  const comment = 'Vì thế.'
  const found: Trial = {
    name: `${action} what is ${state} of ${collection}, seen ${sight}`,
    role,
    attempt: () => {
      const body = { action, ...seen, comment, at: '2099-09-05T00:00:00Z', earlier }
      return school.send(CAST[role], 'POST', `/${collection}/${id}/transitions`, body)
    },
    expected: isTaken ? 'answered' : 'refused',
    // Whoever could have done it is told that somebody was faster.
    ...(to !== undefined && !isTaken && { status: 409 }),
    changes: isTaken ? changesOf(governed, state, action) : [],
    isTransition: true,
    mayNote: true,
    ...(isTaken && {
      check: (after: Tables) => {
        const reached = stateIn(after, collection, id)
        return reached === to ? [] : [`is ${String(reached)}, not ${to}`]
      },
    }),
  }
  return found
}

/** Steps that somebody may take here: for these a stale view is worth a try by everybody. */
const known = ({ steps }: Governed, state: State) =>
  TRANSITION_NAMES.filter((action) => ROLES.some((role) => steps[role]?.[state]?.[action]))

/** Everybody, every step, from every state that is staged; and with a view of the item that is no longer true. */
export const stepTrials = (stage: Stage, type: GovernedType) =>
  trialsOn(stage, { type, items: stage.of.get(type.collection)!, steps: stepsOf(type) })

/** The types whose items are tried with every step there is, whether anybody may take it or not. */
const FULLY = GOVERNED_TYPES.slice(0, 2)

function* trialsOn(stage: Stage, governed: Governed): Generator<Trial> {
  for (const item of governed.items) {
    for (const role of ROLES) yield* trialsOf(stage, governed, role, item)
  }
}

function* trialsOf(stage: Stage, governed: Governed, role: Role, item: [State, StagedItem]) {
  const at = (action: TransitionName, sight: Sight) =>
    trial(stage, governed, role, item, [action, sight])
  const some = known(governed, item[0])
  const isFull = isAttack() || FULLY.includes(governed.type)
  for (const action of isFull ? TRANSITION_NAMES : some) yield at(action, 'as it is')
  for (const action of isAttack() ? TRANSITION_NAMES : some) {
    yield at(action, 'as it will be')
    yield at(action, 'as another text')
  }
}
