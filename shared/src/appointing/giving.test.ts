import { expect, it } from 'vitest'
import type { Giving } from './giving.ts'
import { givingIssues } from './giving.ts'

const FINE: Giving = {
  office: 'head',
  isPrincipal: true,
  isOpener: false,
  hasOwnPassword: true,
  hasSecondFactor: true,
  heldMeanwhile: [],
}

it.each<[string, Partial<Giving>, string[]]>([
  ['a head whose account others opened', {}, []],
  ['a head of one’s own opening', { isOpener: true }, ['openedByGiver']],
  ['a writer of one’s own opening', { isOpener: true, office: 'writer' }, []],
  ['a clerk of one’s own opening', { isOpener: true, office: 'clerk' }, ['openedByGiver']],
  [
    'a writer of a stand-in’s own opening',
    { isOpener: true, office: 'writer', isPrincipal: false },
    ['openedByGiver'],
  ],
  ['a head with somebody else’s password', { hasOwnPassword: false }, ['ownerHasNoPassword']],
  ['a head without a phone', { hasSecondFactor: false }, ['ownerHasNoFactor']],
  [
    'a vice principal with neither',
    { office: 'vicePrincipalAcademic', hasOwnPassword: false, hasSecondFactor: false },
    ['ownerHasNoPassword', 'ownerHasNoFactor'],
  ],
  [
    'a writer with neither',
    { office: 'writer', hasOwnPassword: false, hasSecondFactor: false },
    [],
  ],
  [
    'the principal’s office to the administrator',
    { office: 'principal', heldMeanwhile: ['websiteAdmin'] },
    ['principalApart'],
  ],
  [
    'the administrator’s to who stands in for the principal',
    { office: 'websiteAdmin', heldMeanwhile: ['writer', 'principal'] },
    ['principalApart'],
  ],
  ['a head’s to the administrator', { heldMeanwhile: ['websiteAdmin'] }, []],
  ['the principal’s again', { office: 'principal', heldMeanwhile: ['principal'] }, []],
])('%s', (_, change, codes) => {
  expect(givingIssues({ ...FINE, ...change }).map(({ code }) => code)).toEqual(codes)
})
