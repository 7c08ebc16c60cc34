import { expect, test } from 'vitest'
import type { Role } from './cast.ts'
import { CAST, exampleItem, NOW, ROLES } from './cast.ts'
import { decide, offered } from './decide.ts'
import type { ItemFacts } from './situation.ts'
import type { State } from './states.ts'
import { STATE_NAMES } from './states.ts'
import type { TransitionName } from './transitions.ts'
import { TRANSITION_NAMES } from './transitions.ts'

const attempt = (name: TransitionName, role: Role, item: ItemFacts) =>
  decide(
    name,
    item,
    CAST[role].actor,
    {
      seen: { rev: item.rev, digest: item.digest },
      comment: 'Thiếu nguồn của bảng số liệu',
      at: '2026-11-24T00:00:00Z',
      earlier: 'a1',
    },
    NOW,
  )

/** What `decide` lets a role do in each state where it may do anything; "who: state". */
function matrix(itemIn: (state: State) => ItemFacts): string {
  const rows = ROLES.map((role) => {
    const cells = STATE_NAMES.flatMap((state) => {
      const steps = TRANSITION_NAMES.flatMap((name) => {
        const decision = attempt(name, role, itemIn(state))
        return decision.ok ? [`${name} → ${decision.to}`] : []
      })
      return steps.length > 0 ? [`  ${state.padEnd(18)}${steps.join(', ')}`] : []
    })
    return [role, ...(cells.length > 0 ? cells : ['  nothing'])].join('\n')
  })
  return `\n${rows.join('\n')}\n`
}

/** How the whole cube role × state × transition ends: allowed, or the code of the refusal. */
function outcomes(itemIn: (state: State) => ItemFacts): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const role of ROLES) {
    for (const state of STATE_NAMES) {
      for (const name of TRANSITION_NAMES) {
        const decision = attempt(name, role, itemIn(state))
        const end = decision.ok ? 'allowed' : decision.issues.map((i) => i.code).join(' + ')
        counts[end] = (counts[end] ?? 0) + 1
      }
    }
  }
  return counts
}

const EARLIER = {
  digest: 'a1',
  version: 1,
  since: '2026-11-20T00:00:00Z',
  endorsedBy: 'head',
  approvedBy: 'vicePrincipalAcademic',
}

const everywhere = (end: string) => [end, end, end, end, end, end, end, end]
const nobodys = everywhere('notYours')
const PUTTING_BACK: Partial<Record<Role, string[]>> = {
  websiteAdmin: [
    'draft',
    'inReview',
    'inApproval',
    'approved',
    'scheduled',
    'published',
    'changesRequested',
    'unpublished',
  ],
  deactivatedAdmin: everywhere('inactive'),
}

// Read it line by line: every line is a power of the regulation, and every missing line is a refusal.
test('who may do what, on a department article on its first way to the public', () => {
  expect(matrix(exampleItem)).toBe(`
author
  draft             submit → inReview
  inReview          withdraw → draft
  inApproval        withdraw → draft
  approved          withdraw → draft
  scheduled         withdraw → draft
  published         revise → draft
  changesRequested  submit → inReview
  unpublished       revise → draft
coAuthor
  draft             submit → inReview
  published         revise → draft
  changesRequested  submit → inReview
  unpublished       revise → draft
colleague
  published         revise → draft
  unpublished       revise → draft
head
  inReview          endorse → inApproval, requestChanges → changesRequested
  published         revise → draft
  unpublished       revise → draft
otherHead
  nothing
vicePrincipalAcademic
  inApproval        requestChanges → changesRequested, approve → approved
  approved          requestChanges → changesRequested
  scheduled         requestChanges → changesRequested
  published         unpublish → unpublished
vicePrincipalActivities
  nothing
principal
  inReview          requestChanges → changesRequested
  inApproval        requestChanges → changesRequested, approve → approved
  approved          requestChanges → changesRequested
  scheduled         requestChanges → changesRequested
  published         unpublish → unpublished
websiteAdmin
  approved          requestChanges → changesRequested, publish → published, schedule → scheduled
  scheduled         requestChanges → changesRequested, unschedule → approved
  published         unpublish → unpublished
clerk
  nothing
deactivatedAdmin
  nothing
clock
  scheduled         publishDue → published
`)
  expect(outcomes(exampleItem)).toEqual({
    allowed: 36,
    wrongState: 737,
    notYours: 342,
    notLive: 28,
    notEarlier: 1,
    inactive: 104,
  })
})

test('a live page adds one power, in every state of the working copy: taking it down', () => {
  const mayUnpublish = ROLES.filter((role) =>
    STATE_NAMES.every((state) => attempt('unpublish', role, exampleItem(state, { live: 'x' })).ok),
  )
  expect(mayUnpublish).toEqual(['vicePrincipalAcademic', 'principal', 'websiteAdmin'])
  // 36 + 3 roles × the 7 states in which nothing was live before.
  expect(outcomes((state) => exampleItem(state, { live: 'x' }))).toEqual({
    allowed: 57,
    wrongState: 737,
    notYours: 342,
    notEarlier: 8,
    inactive: 104,
  })
})

test('a page that was corrected adds one more, in every state, for one office: putting the earlier text back', () => {
  const corrected = (state: State) => exampleItem(state, { live: 'b2', earlier: [EARLIER] })
  for (const role of ROLES) {
    const ends = STATE_NAMES.map((state) => {
      const decision = attempt('republish', role, corrected(state))
      return decision.ok ? decision.to : decision.issues.map(({ code }) => code).join(' + ')
    })
    // The working copy stays where it is.
    expect({ role, ends }).toEqual({ role, ends: PUTTING_BACK[role] ?? nobodys })
  }
})

test('without stage 1 a submission goes straight to approval, and nothing else changes', () => {
  const direct = { route: { stage1: false, approver: 'vicePrincipalAcademic' } } as const
  const changed = matrix((state) => exampleItem(state, direct))
    .split('\n')
    .filter((line) => !matrix(exampleItem).split('\n').includes(line))
  expect(changed).toEqual([
    '  draft             submit → inApproval',
    '  changesRequested  submit → inApproval',
    '  draft             submit → inApproval',
    '  changesRequested  submit → inApproval',
  ])
})

test('the buttons are the matrix: what is offered unblocked is what is allowed', () => {
  for (const role of ROLES) {
    for (const state of STATE_NAMES) {
      const item = exampleItem(state)
      const unblocked = offered(item, CAST[role].actor, NOW)
        .filter((offer) => offer.issues.length === 0)
        .map((offer) => offer.name)
      const allowed = TRANSITION_NAMES.filter((name) => attempt(name, role, item).ok)
      expect({ role, state, names: unblocked }).toEqual({ role, state, names: allowed })
    }
  }
})
