import { expect, it } from 'vitest'
import type { AccountFacts } from './findings.ts'
import { FINDINGS, findingsOf } from './findings.ts'

const NOW = new Date('2026-11-23T08:00:00+07:00')
const WELL: AccountFacts = {
  active: true,
  mustChangePassword: false,
  passwordChangedAt: '2026-11-01T00:00:00Z',
  lastLoginAt: '2026-11-22T00:00:00Z',
  locked: false,
  holdsOffice: true,
  needsSecondFactor: true,
  hasSecondFactor: true,
}

it.each<[string, Partial<AccountFacts>, string[]]>([
  ['all is well', {}, []],
  ['a head without a phone', { hasSecondFactor: false }, ['noSecondFactor']],
  ['a writer without a phone', { needsSecondFactor: false, hasSecondFactor: false }, []],
  ['who left and kept an office', { active: false }, ['inactiveWithOffice']],
  [
    'who left',
    { active: false, holdsOffice: false, lastLoginAt: null, mustChangePassword: true },
    [],
  ],
  ['wrong passwords', { locked: true }, ['locked']],
  [
    'a first password',
    { mustChangePassword: true, lastLoginAt: null },
    ['initialPassword', 'neverSignedIn'],
  ],
  ['179 days', { passwordChangedAt: '2026-05-28T01:00:00Z' }, []],
  ['180 days', { passwordChangedAt: '2026-05-27T01:00:00Z' }, ['oldPassword']],
  ['a password of unknown age', { passwordChangedAt: null }, []],
  ['89 days away', { lastLoginAt: '2026-08-26T01:00:01Z' }, []],
  ['90 days away', { lastLoginAt: '2026-08-25T01:00:00Z' }, ['unused']],
  ['no office', { holdsOffice: false, needsSecondFactor: false }, ['noOffice']],
])('%s', (_, facts, findings) => {
  expect(findingsOf({ ...WELL, ...facts }, NOW)).toEqual(findings)
})

it('has words of one spelling for each', () => {
  for (const words of Object.values(FINDINGS)) {
    expect(words).toMatch(/^\p{Lu}/u)
    expect(words).toBe(words.normalize('NFC'))
  }
})
