import { describe, expect, test } from 'vitest'
import { CAST, exampleItem, holding, NOW, person } from './cast.ts'
import type { GuardName } from './guards.ts'
import { commentFits, GUARDS } from './guards.ts'
import type { ActingAs } from './parties.ts'
import type { Actor, Attempt, ItemFacts } from './situation.ts'

interface Asked {
  actsAs?: ActingAs
  item?: Partial<ItemFacts>
  actor?: Actor
  attempt?: Partial<Attempt>
}

const ask = (
  name: GuardName,
  { item = {}, actor = CAST.head.actor, actsAs = 'self', attempt = {} }: Asked,
) =>
  GUARDS[name]({
    item: exampleItem('inApproval', item),
    actor,
    actsAs,
    attempt: { seen: { rev: 4, digest: null }, comment: null, at: null, earlier: null, ...attempt },
    now: NOW,
  }).map((issue) => issue.code)

const problem = { code: 'contentIncomplete', field: 'title', detail: 'Thiếu tiêu đề.' } as const

const BEFORE = {
  digest: 'a',
  version: 1,
  since: '2026-11-20T00:00:00Z',
  endorsedBy: 'head',
  approvedBy: 'vicePrincipalAcademic',
}

const withCode = (verifiedAt: string | null, enrolled = true): Actor => ({
  ...CAST.head.actor,
  secondFactor: { enrolled, verifiedAt },
})

const lentBy = (lender: string) => ({ ...holding('head', 'to-hoa-hoc'), onBehalfOf: lender })

const CASES: Record<GuardName, [asked: Asked, codes: string[]][]> = {
  isComplete: [
    [{}, []],
    [{ item: { route: null } }, ['routeMissing']],
    [{ item: { unit: null } }, ['unitMissing']],
    [{ item: { problems: [problem] } }, ['contentIncomplete']],
    [
      { item: { route: null, unit: null, problems: [problem, problem] } },
      ['routeMissing', 'unitMissing', 'contentIncomplete', 'contentIncomplete'],
    ],
  ],
  isOfUnit: [
    [{}, []],
    // The author's unit, whoever sends it.
    [{ actor: CAST.coAuthor.actor }, []],
    [{ item: { authorOffices: [] }, actor: CAST.author.actor }, []],
    [{ item: { authorOffices: [] }, actor: CAST.head.actor }, []],
    [{ item: { authorOffices: [] }, actor: CAST.principal.actor }, []],
    [{ item: { authorOffices: [] }, actor: CAST.coAuthor.actor }, ['notOfUnit']],
    [{ item: { authorOffices: [] }, actor: person('nobody') }, ['notOfUnit']],
    [{ item: { unit: 'to-toan' }, actor: CAST.author.actor }, ['notOfUnit']],
    [{ item: { unit: 'to-toan' }, actor: CAST.coAuthor.actor }, []],
    // Without a unit there is another refusal.
    [{ item: { unit: null, authorOffices: [] }, actor: person('nobody') }, []],
  ],
  isNotContributor: [
    [{}, []],
    [{ item: { pictureWordsBy: ['head'] } }, ['isContributor']],
    [{ item: { contributors: ['author', 'head'] } }, ['isContributor']],
    // Nobody becomes a contributor by another's hand, nor stays one when others wrote the text anew.
    [{ item: { coAuthors: ['head'], contributors: ['author'] } }, []],
    [{ item: { coAuthors: ['head'], contributors: ['author', 'head'] } }, ['isContributor']],
    [{ item: { author: 'head', contributors: ['colleague'] } }, []],
    [{ item: { openedBy: 'head', contributors: ['author'] } }, []],
    [{ item: { author: 'head', contributors: ['colleague', 'head'] } }, ['isContributor']],
    [{ item: { author: '', contributors: [''] }, actor: CAST.clock.actor }, []],
  ],
  isNotForContributor: [
    [{}, []],
    [{ actsAs: holding('head', 'to-hoa-hoc') }, []],
    [{ actsAs: lentBy('colleague') }, []],
    [{ actsAs: lentBy('author') }, ['actsForContributor']],
    [{ item: { pictureWordsBy: ['head'] }, actsAs: lentBy('head') }, ['actsForContributor']],
    [{ item: { coAuthors: ['head'] }, actsAs: lentBy('head') }, []],
    [{ item: { author: 'head' }, actsAs: lentBy('head') }, []],
    [{ actor: CAST.clock.actor, actsAs: 'clock' }, []],
  ],
  isNotEndorser: [
    [{ item: { endorsedBy: 'otherHead' } }, []],
    [{ item: { endorsedBy: null } }, []],
    [{ item: { endorsedBy: 'head' } }, ['isEndorser']],
    [{ item: { endorsedBy: null }, actor: CAST.clock.actor }, []],
  ],
  isNotApprover: [
    [{ item: { approvedBy: 'principal' } }, []],
    [{ item: { approvedBy: null } }, []],
    [{ item: { approvedBy: 'head' } }, ['isApprover']],
    [{ item: { approvedBy: null }, actor: CAST.clock.actor }, []],
  ],
  hasComment: [
    [{ attempt: { comment: 'Thiếu nguồn' } }, []],
    [{ attempt: { comment: '2' } }, []],
    [{ attempt: { comment: null } }, ['commentRequired']],
    [{ attempt: { comment: '' } }, ['commentRequired']],
    [{ attempt: { comment: ' \n\t ' } }, ['commentRequired']],
    [{ attempt: { comment: '\u200b\u2060' } }, ['commentRequired']],
    [{ attempt: { comment: '...' } }, ['commentRequired']],
  ],
  hasFutureTime: [
    [{ attempt: { at: '2026-11-23T02:00:01Z' } }, []],
    [{ attempt: { at: '2026-11-23T09:00:01+07:00' } }, []],
    [{ attempt: { at: '2026-11-23T02:00:00Z' } }, ['timeNotFuture']],
    [{ attempt: { at: '2026-11-23T08:59:59+07:00' } }, ['timeNotFuture']],
    [{ attempt: { at: '2099-12-31T23:59:59+07:00' } }, []],
    [{ attempt: { at: '2100-01-01T00:00:00+07:00' } }, ['timeTooFar']],
    [{ attempt: { at: '9999-12-31T23:59:59-14:00' } }, ['timeTooFar']],
    [{ attempt: { at: null } }, ['timeRequired']],
    [{ attempt: { at: '' } }, ['timeRequired']],
    [{ attempt: { at: 'ngày mai' } }, ['timeRequired']],
    // Without a zone it would mean another moment on another server.
    [{ attempt: { at: '2026-11-24T07:00:00' } }, ['timeRequired']],
    [{ attempt: { at: '2027' } }, ['timeRequired']],
    [{ attempt: { at: '2026-02-30T07:00:00Z' } }, ['timeRequired']],
  ],
  isDue: [
    [{ item: { scheduledFor: '2026-11-23T02:00:00Z' } }, []],
    [{ item: { scheduledFor: '2026-11-23T09:00:00+07:00' } }, []],
    [{ item: { scheduledFor: '2026-11-23T02:00:00.001Z' } }, ['notDue']],
    [{ item: { scheduledFor: null } }, ['notDue']],
    // A time that cannot be read is never due: it must not publish.
    [{ item: { scheduledFor: 'hỏng' } }, ['notDue']],
  ],
  isLive: [
    [{ item: { live: 'a1' } }, []],
    [{ item: { live: null } }, ['notLive']],
  ],
  mayGo: [
    [{}, []],
    [{ item: { isPermanent: true } }, ['permanent']],
  ],
  wasLive: [
    [{ item: { live: 'b', earlier: [BEFORE] }, attempt: { earlier: 'a' } }, []],
    [{ item: { live: 'b', earlier: [BEFORE] }, attempt: { earlier: null } }, ['earlierRequired']],
    [{ item: { live: 'b', earlier: [BEFORE] }, attempt: { earlier: 'c' } }, ['notEarlier']],
    [{ item: { live: 'b', earlier: [] }, attempt: { earlier: 'a' } }, ['notEarlier']],
    [{ item: { live: 'b', earlier: [] }, attempt: { earlier: null } }, ['notEarlier']],
    // What is live, whatever else the facts say of it.
    [{ item: { live: 'b', earlier: [BEFORE] }, attempt: { earlier: 'b' } }, ['notEarlier']],
    [{ item: { live: 'a', earlier: [BEFORE] }, attempt: { earlier: 'a' } }, ['notEarlier']],
    // isLive refuses it.
    [{ item: { live: null, earlier: [BEFORE] }, attempt: { earlier: 'a' } }, []],
  ],
  isVerified: [
    [{ actor: withCode('2026-11-23T02:00:00Z') }, []],
    [{ actor: withCode('2026-11-22T18:00:00Z') }, []],
    [{ actor: withCode(null) }, ['codeDue']],
    [{ actor: withCode(null, false) }, ['secondFactorMissing']],
    [{ actor: withCode('2026-11-23T02:00:00Z', false) }, ['secondFactorMissing']],
    [{ actor: CAST.clock.actor }, []],
  ],
  isFreshlyVerified: [
    [{ actor: withCode('2026-11-23T01:45:00.001Z') }, []],
    [{ actor: withCode('2026-11-23T01:45:00Z') }, ['codeDue']],
    [{ actor: withCode('2026-11-23T02:00:01Z') }, ['codeDue']],
    [{ actor: withCode(null) }, ['codeDue']],
    [{ actor: withCode(null, false) }, ['secondFactorMissing']],
    [{ actor: withCode('2026-11-23T02:00:00Z', false) }, ['secondFactorMissing']],
    [{ actor: CAST.clock.actor }, []],
  ],
}

describe.each(Object.entries(CASES) as [GuardName, [Asked, string[]][]][])('%s', (name, cases) => {
  test.each(cases)('%j → %j', (asked, codes) => {
    expect(ask(name, asked)).toEqual(codes)
  })
})

test('a comment may have 2 000 characters', () => {
  const fits = (comment: string) =>
    commentFits({
      item: exampleItem('draft'),
      actor: person('author'),
      actsAs: 'self',
      attempt: { seen: { rev: 4, digest: null }, comment, at: null, earlier: null },
      now: NOW,
    })
  expect(fits('ạ'.repeat(2000))).toEqual([])
  expect(fits('ạ'.repeat(2001))).toEqual([{ code: 'commentTooLong' }])
})
