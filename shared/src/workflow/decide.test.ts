import { describe, expect, test } from 'vitest'
import { CAST, exampleItem, holding, NOW, person } from './cast.ts'
import { decide } from './decide.ts'
import type { Actor, Attempt, ItemFacts } from './situation.ts'
import type { TransitionName } from './transitions.ts'

const UNIT = 'to-hoa-hoc'

/** The state reached, or the codes of the refusal. */
function outcome(
  name: TransitionName,
  item: ItemFacts,
  actor: Actor,
  attempt: Partial<Attempt> = {},
): string {
  const seen = { rev: item.rev, digest: item.digest }
  const decision = decide(
    name,
    item,
    actor,
    { seen, comment: null, at: null, earlier: null, ...attempt },
    NOW,
  )
  return decision.ok ? decision.to : decision.issues.map((i) => i.code).join(' + ')
}

describe('what stands in the way is named in the order in which one can do something about it', () => {
  const item = exampleItem('inApproval', { contributors: ['author', 'vicePrincipalAcademic'] })
  const seen = { rev: item.rev, digest: item.digest }
  const academic = CAST.vicePrincipalAcademic.actor
  const long = 'a'.repeat(2001)

  test.each<[code: string, name: TransitionName, actor: Actor, attempt: Partial<Attempt>]>([
    // Each line has every fault of the lines below it, too.
    ['inactive', 'publish', CAST.deactivatedAdmin.actor, { seen: { rev: 3, digest: 'x' } }],
    ['stale', 'publish', academic, { seen: { ...seen, rev: 3 }, comment: long }],
    ['stale', 'publish', academic, { seen: { ...seen, rev: 5 }, comment: long }],
    ['stale', 'publish', academic, { seen: { ...seen, digest: 'x' }, comment: long }],
    ['stale', 'publish', academic, { seen: { ...seen, digest: null }, comment: long }],
    ['wrongState', 'publish', academic, { comment: long }],
    ['notYours', 'approve', CAST.vicePrincipalActivities.actor, { comment: long }],
    ['commentTooLong + isContributor', 'approve', academic, { comment: long }],
    ['isContributor', 'approve', academic, {}],
  ])('%s', (codes, name, actor, attempt) => {
    expect(outcome(name, item, actor, attempt)).toBe(codes)
  })

  test('a draft has no digest: to have seen one is to have seen another state', () => {
    const draft = exampleItem('draft')
    const stale = { seen: { rev: 4, digest: 'x' } }
    expect(outcome('submit', draft, CAST.author.actor, stale)).toBe('stale')
  })
})

describe('nobody decides on a text of their own', () => {
  test.each<[story: string, name: TransitionName, item: ItemFacts, actor: Actor, end: string]>([
    [
      'the head corrected the text before endorsing',
      'endorse',
      exampleItem('inReview', { contributors: ['author', 'head'] }),
      CAST.head.actor,
      'isContributor',
    ],
    [
      'the head is named as a co-author by others and typed nothing',
      'endorse',
      exampleItem('inReview', { coAuthors: ['head'] }),
      CAST.head.actor,
      'inApproval',
    ],
    [
      'the head once wrote the article that a colleague has rewritten since',
      'endorse',
      exampleItem('inReview', { author: 'head', contributors: ['colleague'] }),
      CAST.head.actor,
      'inApproval',
    ],
    [
      'a writer was lent the head’s office',
      'endorse',
      exampleItem('inReview'),
      person('author', { ...holding('head', UNIT), onBehalfOf: 'head' }),
      'isContributor',
    ],
    [
      'a colleague was lent the head’s office',
      'endorse',
      exampleItem('inReview'),
      person('colleague', { ...holding('head', UNIT), onBehalfOf: 'head' }),
      'inApproval',
    ],
    [
      'a colleague was lent the office of a head with words in it',
      'endorse',
      exampleItem('inReview', { contributors: ['author', 'head'] }),
      person('colleague', { ...holding('head', UNIT), onBehalfOf: 'head' }),
      'actsForContributor',
    ],
    [
      'a head who is also lent the office of another head with words in it acts in their own name',
      'endorse',
      exampleItem('inReview', { contributors: ['author', 'head'] }),
      person('second', { ...holding('head', UNIT), onBehalfOf: 'head' }, holding('head', UNIT)),
      'inApproval',
    ],
    [
      'who was lent the office of a vice principal with words in it and the principal’s acts for the principal',
      'approve',
      exampleItem('inApproval', { contributors: ['author', 'vicePrincipalAcademic'] }),
      person(
        'colleague',
        { ...holding('vicePrincipalAcademic'), onBehalfOf: 'vicePrincipalAcademic' },
        { ...holding('principal'), onBehalfOf: 'principal' },
      ),
      'approved',
    ],
    [
      'a stand-in for a principal who gave a picture its words',
      'approve',
      exampleItem('inApproval', { pictureWordsBy: ['principal'] }),
      person('colleague', { ...holding('principal'), onBehalfOf: 'principal' }),
      'actsForContributor',
    ],
    [
      'the principal wrote in it, though the principal may always approve',
      'approve',
      exampleItem('inApproval', { contributors: ['author', 'principal'] }),
      CAST.principal.actor,
      'isContributor',
    ],
    [
      'the head who endorsed is also vice principal now',
      'approve',
      exampleItem('inApproval'),
      person('head', holding('head', UNIT), holding('vicePrincipalAcademic')),
      'isEndorser',
    ],
    [
      'the head who endorsed is also website administrator',
      'publish',
      exampleItem('approved'),
      person('head', holding('head', UNIT), holding('websiteAdmin')),
      'isEndorser',
    ],
    [
      'the vice principal who approved stands in for the website administrator',
      'publish',
      exampleItem('approved'),
      person('vicePrincipalAcademic', { ...holding('websiteAdmin'), onBehalfOf: 'websiteAdmin' }),
      'isApprover',
    ],
    [
      'one person endorsed and approved, against every rule',
      'publish',
      exampleItem('approved', { endorsedBy: 'websiteAdmin', approvedBy: 'websiteAdmin' }),
      CAST.websiteAdmin.actor,
      'isEndorser + isApprover',
    ],
    [
      'the website administrator publishes a text of their own, once it is approved',
      'publish',
      exampleItem('approved', { author: 'websiteAdmin', contributors: ['websiteAdmin'] }),
      CAST.websiteAdmin.actor,
      'published',
    ],
  ])('%s', (_story, name, item, actor, end) => {
    expect(outcome(name, item, actor)).toBe(end)
  })

  test('the approver may not schedule either, and may not be let in by the clock', () => {
    const both = person('vicePrincipalAcademic', holding('websiteAdmin'))
    const at = '2026-11-24T00:00:00Z'
    expect(outcome('schedule', exampleItem('approved'), both, { at })).toBe('isApprover')
    expect(outcome('publishDue', exampleItem('scheduled'), both)).toBe('notYours')
    expect(outcome('publishDue', exampleItem('approved'), CAST.clock.actor)).toBe('wrongState')
  })

  test('returning a text of one’s own is no judgement that could help it', () => {
    const item = exampleItem('inReview', { contributors: ['author', 'head'] })
    const comment = 'Tôi đã sửa bài này, nhờ người khác thẩm định'
    expect(outcome('requestChanges', item, CAST.head.actor, { comment })).toBe('changesRequested')
  })
})

describe('an earlier text goes back up as those decided on it who were asked then', () => {
  const before = {
    digest: 'a',
    version: 1,
    since: '2026-11-20T00:00:00Z',
    endorsedBy: 'otherHead',
    approvedBy: 'principal',
  }
  const item = exampleItem('published', { live: 'b', earlier: [before] })
  const asked = { comment: 'Bản mới sai lịch thi', earlier: 'a' }
  const admin = CAST.websiteAdmin.actor
  const also = (id: string) => person(id, holding('websiteAdmin'))

  test.each<[story: string, item: ItemFacts, actor: Actor, attempt: Partial<Attempt>, end: string]>(
    [
      ['by the administrator, with a reason', item, admin, asked, 'published'],
      ['without a reason', item, admin, { ...asked, comment: ' … ' }, 'commentRequired'],
      ['which one is not said', item, admin, { ...asked, earlier: null }, 'earlierRequired'],
      ['one that was never live', item, admin, { ...asked, earlier: 'c' }, 'notEarlier'],
      ['the one that is live', item, admin, { ...asked, earlier: 'b' }, 'notEarlier'],
      ['by who endorsed that text', item, also('otherHead'), asked, 'isEndorser'],
      ['by who approved that text', item, also('principal'), asked, 'isApprover'],
      // They decided on the text that goes, not on the one that comes.
      ['by who endorsed the present one', item, also('head'), asked, 'published'],
      ['by who approved the present one', item, also('vicePrincipalAcademic'), asked, 'published'],
      ['by its author, who is administrator', item, also('author'), asked, 'published'],
      ['by the principal', item, CAST.principal.actor, asked, 'notYours'],
      ['by the clock', item, CAST.clock.actor, asked, 'notYours'],
      ['of what was taken down', exampleItem('unpublished'), admin, asked, 'notLive'],
      [
        'while the next text is being judged, which goes on',
        { ...item, state: 'inApproval', digest: 'c' },
        admin,
        asked,
        'inApproval',
      ],
    ],
  )('%s', (_story, of, actor, attempt, end) => {
    expect(outcome('republish', of, actor, attempt)).toBe(end)
  })
})

test('taking down needs a reason and something to take down, and no agreement', () => {
  const live = exampleItem('inReview', { live: 'x' })
  const comment = 'Ảnh có học sinh chưa đồng ý'
  const admin = CAST.websiteAdmin.actor
  expect(outcome('unpublish', live, admin)).toBe('commentRequired')
  expect(outcome('unpublish', live, admin, { comment })).toBe('unpublished')
  expect(outcome('unpublish', exampleItem('inReview'), admin, { comment })).toBe('notLive')
  expect(outcome('unpublish', live, CAST.author.actor, { comment })).toBe('notYours')
  const configuration = exampleItem('published', { isPermanent: true })
  expect(outcome('unpublish', configuration, admin, { comment })).toBe('permanent')
})
