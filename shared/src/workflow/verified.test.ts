import { expect, test } from 'vitest'
import { CAST, exampleItem, NOW } from './cast.ts'
import type { Role } from './cast.ts'
import { decide, offered } from './decide.ts'
import type { SecondFactor } from './secondFactor.ts'
import type { Actor } from './situation.ts'
import type { State } from './states.ts'
import { STATE_NAMES } from './states.ts'
import type { TransitionName } from './transitions.ts'

const FACTORS = {
  'no second factor': { enrolled: false, verifiedAt: null },
  'no code in this session': { enrolled: true, verifiedAt: null },
  'a code an hour ago': { enrolled: true, verifiedAt: '2026-11-23T01:00:00Z' },
  'a code just now': { enrolled: true, verifiedAt: '2026-11-23T02:00:00Z' },
} as const satisfies Record<string, SecondFactor>

const acting = (role: Role, secondFactor: SecondFactor): Actor => ({
  ...(CAST[role].actor as Extract<Actor, { kind: 'person' }>),
  secondFactor,
})

const CORRECTED = {
  live: 'b',
  earlier: [
    { digest: 'a', version: 1, since: '2026-11-20T00:00:00Z', endorsedBy: null, approvedBy: null },
  ],
}

function outcome(name: TransitionName, role: Role, state: State, factor: SecondFactor): string {
  const item = exampleItem(state, name === 'republish' ? CORRECTED : {})
  const { rev, digest } = item
  const attempt = {
    seen: { rev, digest },
    comment: 'Thiếu nguồn',
    at: '2026-11-24T00:00:00Z',
    earlier: 'a',
  }
  const decision = decide(name, item, acting(role, factor), attempt, NOW)
  return decision.ok ? 'yes' : decision.issues.map(({ code }) => code).join(' + ')
}

test.each<[TransitionName, Role, State, [string, string, string, string]]>([
  // What puts a text up, with each of the factors above in their order.
  ['endorse', 'head', 'inReview', ['secondFactorMissing', 'codeDue', 'yes', 'yes']],
  [
    'approve',
    'vicePrincipalAcademic',
    'inApproval',
    ['secondFactorMissing', 'codeDue', 'codeDue', 'yes'],
  ],
  ['approve', 'principal', 'inApproval', ['secondFactorMissing', 'codeDue', 'codeDue', 'yes']],
  ['publish', 'websiteAdmin', 'approved', ['secondFactorMissing', 'codeDue', 'codeDue', 'yes']],
  ['schedule', 'websiteAdmin', 'approved', ['secondFactorMissing', 'codeDue', 'codeDue', 'yes']],
  ['republish', 'websiteAdmin', 'published', ['secondFactorMissing', 'codeDue', 'codeDue', 'yes']],
  // What takes it down, sends it back or is a writer's own needs none.
  ['submit', 'author', 'draft', ['yes', 'yes', 'yes', 'yes']],
  ['withdraw', 'author', 'approved', ['yes', 'yes', 'yes', 'yes']],
  ['requestChanges', 'head', 'inReview', ['yes', 'yes', 'yes', 'yes']],
  ['unschedule', 'websiteAdmin', 'scheduled', ['yes', 'yes', 'yes', 'yes']],
  ['unpublish', 'websiteAdmin', 'published', ['yes', 'yes', 'yes', 'yes']],
  ['revise', 'head', 'published', ['yes', 'yes', 'yes', 'yes']],
])('%s by %s', (name, role, state, expected) => {
  expect(Object.values(FACTORS).map((factor) => outcome(name, role, state, factor))).toEqual(
    expected,
  )
})

/** "approve!" where the person is asked for a code, "approve: code" where something blocks it. */
const shown = (role: Role, state: State, factor: SecondFactor) =>
  offered(exampleItem(state), acting(role, factor), NOW).map(
    ({ name, issues, codeDue }) =>
      [name, ...issues.map(({ code }) => code)].join(': ') + (codeDue ? '!' : ''),
  )

test('a code that is due is asked for behind the button; without a second factor the button is blocked', () => {
  const at = (state: State, role: Role) =>
    Object.values(FACTORS).map((factor) => shown(role, state, factor).join(', '))
  expect(at('inReview', 'head')).toEqual([
    'endorse: secondFactorMissing, requestChanges',
    'endorse!, requestChanges',
    'endorse, requestChanges',
    'endorse, requestChanges',
  ])
  expect(at('approved', 'websiteAdmin')).toEqual([
    'requestChanges, publish: secondFactorMissing, schedule: secondFactorMissing',
    'requestChanges, publish!, schedule!',
    'requestChanges, publish!, schedule!',
    'requestChanges, publish, schedule',
  ])
})

test('nobody needs a code for what is not theirs: the office is asked first', () => {
  const none = FACTORS['no second factor']
  const answers = STATE_NAMES.map((state) => outcome('publish', 'clerk', state, none))
  expect(new Set(answers)).toEqual(new Set(['wrongState', 'notYours']))
})
