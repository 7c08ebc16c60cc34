import type { State } from '@bbt/shared/workflow/states.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { isAttack } from '../support/env.ts'
import type { Tables } from '../support/tables.ts'
import type { Role } from './roles.ts'
import { CAST, ROLES } from './roles.ts'
import type { Stage } from './stage.ts'
import type { Trial } from './trials.ts'

type Steps = Partial<Record<State, Partial<Record<TransitionName, State>>>>

const approving: Steps = {
  inApproval: { approve: 'approved', requestChanges: 'changesRequested' },
  published: { unpublish: 'unpublished' },
}

/**
 * Who may take which step from where to where, on an article that `author` wrote for the department, the
 * head endorsed and the vice principal for academics approved. Whatever is not here is refused.
 */
const STEPS: Partial<Record<Role, Steps>> = {
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
  principal: approving,
  admin: {
    approved: { publish: 'published', schedule: 'scheduled', requestChanges: 'changesRequested' },
    scheduled: { unschedule: 'approved', requestChanges: 'changesRequested' },
    // It was corrected once: the text before that may come back, and the correction stays the working copy.
    published: { unpublish: 'unpublished', republish: 'published' },
  },
}

/** What a step leaves behind it besides the item itself and the decision. */
const LEAVES: Partial<Record<TransitionName, string[]>> = {
  publish: ['publication-feed'],
  republish: ['publication-feed'],
  unpublish: ['publication-feed'],
}

function changesOf(state: State, action: TransitionName): string[] {
  const frozen = action === 'submit' && state === 'draft' ? ['revisions'] : []
  return ['articles', 'decisions', ...(LEAVES[action] ?? []), ...frozen]
}

const SEEN = {
  'as it is': {},
  'as it will be': { rev: 1 },
  'as another text': { digest: '0'.repeat(64) },
}

type Sight = keyof typeof SEEN

const stateIn = (tables: Tables, id: string) =>
  tables.get('articles')?.find((row) => String(row['id'] ?? row['_id']) === id)?.['state']

function trial(stage: Stage, role: Role, state: State, action: TransitionName, sight: Sight) {
  const { id, rev, digest, earlier } = stage.items.get(state)!
  const to = STEPS[role]?.[state]?.[action]
  const isTaken = to !== undefined && sight === 'as it is'
  const forged: { rev?: number; digest?: string } = SEEN[sight]
  const seen = { rev: rev + (forged.rev ?? 0), digest: forged.digest ?? digest }
  const comment = 'Vì thế.'
  const found: Trial = {
    name: `${action} what is ${state}, seen ${sight}`,
    role,
    attempt: () => {
      const body = { action, ...seen, comment, at: '2099-09-05T00:00:00Z', earlier }
      return stage.school.send(CAST[role], 'POST', `/articles/${id}/transitions`, body)
    },
    expected: isTaken ? 'answered' : 'refused',
    // Whoever could have done it is told that somebody was faster.
    ...(to !== undefined && !isTaken && { status: 409 }),
    changes: isTaken ? changesOf(state, action) : [],
    isTransition: true,
    mayNote: true,
    ...(isTaken && {
      check: (after: Tables) => {
        const reached = stateIn(after, id)
        return reached === to ? [] : [`is ${String(reached)}, not ${to}`]
      },
    }),
  }
  return found
}

/** Steps that somebody may take here: for these a stale view is worth a try by everybody. */
const known = (state: State) =>
  TRANSITION_NAMES.filter((action) => ROLES.some((role) => STEPS[role]?.[state]?.[action]))

/** Everybody, every step, from every state; and with a view of the item that is no longer true. */
export function* stepTrials(stage: Stage): Generator<Trial> {
  for (const state of STATE_NAMES) {
    for (const role of ROLES) {
      for (const action of TRANSITION_NAMES) yield trial(stage, role, state, action, 'as it is')
      for (const action of isAttack() ? TRANSITION_NAMES : known(state)) {
        yield trial(stage, role, state, action, 'as it will be')
        yield trial(stage, role, state, action, 'as another text')
      }
    }
  }
}
