import { describe, expect, it } from 'vitest'
import type { Office } from '../offices.ts'
import { exampleItem, NOW } from './cast.ts'
import type { ItemFacts } from './situation.ts'
import type { Candidate } from './standstill.ts'
import { standstillOf } from './standstill.ts'

describe('what holds up an article of the chemists', () => {
  const holds = (who: string, office: Office, more: Partial<Candidate> = {}): Candidate => {
    const account = { hasOwnPassword: true, hasSecondFactor: true }
    return { person: who, office, onBehalfOf: null, ...account, ...more }
  }
  const head = holds('bao', 'head')
  const vice = holds('an', 'vicePrincipalAcademic')
  const principal = holds('cuc', 'principal')
  const admin = holds('dung', 'websiteAdmin')
  type Case = [story: string, ItemFacts, Candidate[], ReturnType<typeof standstillOf>]
  it.each<Case>([
    ['its head is there', exampleItem('inReview'), [head], null],
    ['nobody is head', exampleItem('inReview'), [], { why: 'vacant' }],
    [
      'the head wrote',
      exampleItem('inReview', { contributors: ['bao'] }),
      [head],
      { why: 'barred' },
    ],
    [
      'the head gave the words of a picture',
      exampleItem('inReview', { pictureWordsBy: ['bao'] }),
      [head],
      { why: 'barred' },
    ],
    [
      'only who stands in for a head that wrote',
      exampleItem('inReview', { contributors: ['bao'] }),
      [holds('em', 'head', { onBehalfOf: 'bao' })],
      { why: 'barred' },
    ],
    [
      'the head has the password of somebody else',
      exampleItem('inReview'),
      [holds('bao', 'head', { hasOwnPassword: false })],
      { why: 'notReady', people: ['bao'] },
    ],
    [
      'the head lost the phone, and another head wrote',
      exampleItem('inReview', { contributors: ['em'] }),
      [holds('bao', 'head', { hasSecondFactor: false }), holds('em', 'head')],
      { why: 'notReady', people: ['bao'] },
    ],
    [
      'a writer lost the phone: that would help nobody',
      exampleItem('inReview', { contributors: ['bao'] }),
      [holds('bao', 'head', { hasSecondFactor: false })],
      { why: 'barred' },
    ],
    ['its vice principal is there', exampleItem('inApproval'), [vice], null],
    ['only the principal is there', exampleItem('inApproval'), [principal], null],
    [
      'the vice principal endorsed, and no principal is there',
      exampleItem('inApproval', { endorsedBy: 'an' }),
      [vice],
      { why: 'barred' },
    ],
    [
      'the vice principal endorsed, the principal is there',
      exampleItem('inApproval', { endorsedBy: 'an' }),
      [vice, principal],
      null,
    ],
    [
      'no vice principal, and the principal wrote',
      exampleItem('inApproval', { contributors: ['cuc'] }),
      [principal],
      { why: 'vacant' },
    ],
    ['the administrator is there', exampleItem('approved'), [admin], null],
    [
      'the only administrator endorsed',
      exampleItem('approved', { endorsedBy: 'dung' }),
      [admin],
      { why: 'barred' },
    ],
    [
      'the only administrator approved',
      exampleItem('approved', { approvedBy: 'dung' }),
      [admin],
      { why: 'barred' },
    ],
    ['the administrator wrote', exampleItem('approved', { contributors: ['dung'] }), [admin], null],
    ['it goes up by the clock', exampleItem('scheduled'), [], null],
    ['it is with its writers', exampleItem('draft'), [], null],
    ['it is up', exampleItem('published'), [], null],
  ])('%s', (_, item, candidates, expected) => {
    expect(standstillOf(item, candidates, NOW)).toEqual(expected)
  })
})
