import { describe, expect, test } from 'vitest'
import { stepDecidedBy } from './again.ts'
import { CAST, exampleItem, NOW } from './cast.ts'
import { decide } from './decide.ts'
import type { Actor } from './situation.ts'
import type { State } from './states.ts'

const scheduled = exampleItem('scheduled', { scheduledBy: 'websiteAdmin' })

test.each([
  ['head', 'inApproval', 'inReview'],
  ['head', 'approved', 'inReview'],
  ['head', 'scheduled', 'inReview'],
  ['vicePrincipalAcademic', 'inApproval', null],
  ['vicePrincipalAcademic', 'approved', 'inApproval'],
  ['vicePrincipalAcademic', 'scheduled', 'inApproval'],
  ['author', 'scheduled', null],
  [null, 'scheduled', null],
] as const)('what %s decided and is %s is judged again at %s', (person, state, step) => {
  expect(stepDecidedBy(exampleItem(state), person)).toBe(step)
})

test('whoever set the time of a text decided on that alone', () => {
  expect(stepDecidedBy(scheduled, 'websiteAdmin')).toBe('approved')
  expect(stepDecidedBy({ ...scheduled, state: 'approved' }, 'websiteAdmin')).toBe(null)
})

describe('who may send back what a closed account decided', () => {
  const ends = (actor: Actor, closed: string | null, state: State = 'approved') => {
    const item = exampleItem(state)
    const seen = { rev: item.rev, digest: item.digest }
    const attempt = { seen, comment: null, at: null, earlier: null, closed }
    const decision = decide('judgeAgain', item, actor, attempt, NOW)
    return decision.ok ? decision.to : decision.issues.map(({ code }) => code).join()
  }
  test.each([
    ['websiteAdmin', 'head', 'inReview'],
    ['principal', 'vicePrincipalAcademic', 'inApproval'],
    // Nobody’s account is being closed: it is no step that one takes by itself.
    ['websiteAdmin', null, 'notYours'],
    ['principal', null, 'notYours'],
    ['principal', 'author', 'notYours'],
    ['head', 'head', 'notYours'],
    ['vicePrincipalAcademic', 'head', 'notYours'],
    ['deactivatedAdmin', 'head', 'inactive'],
    ['clock', 'head', 'notYours'],
  ] as const)('%s, of %s: %s', (who, closed, end) => {
    expect(ends(CAST[who].actor, closed)).toBe(end)
  })
  test('what is up stays up', () => {
    expect(ends(CAST.principal.actor, 'head', 'published')).toBe('wrongState')
  })
})
