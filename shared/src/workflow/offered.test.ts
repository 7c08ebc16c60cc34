import { describe, expect, test } from 'vitest'
import { CAST, exampleItem, holding, NOW, person } from './cast.ts'
import { offered } from './decide.ts'
import type { Actor, ItemFacts } from './situation.ts'

/** "endorse: isContributor" for every button shown. */
const buttons = (item: ItemFacts, actor: Actor) =>
  offered(item, actor, NOW).map(({ name, issues }) =>
    [name, ...issues.map((issue) => issue.code)].join(': '),
  )

describe('what is not yours is not shown', () => {
  test.each<[who: keyof typeof CAST, item: ItemFacts]>([
    ['colleague', exampleItem('inReview')],
    ['otherHead', exampleItem('inReview')],
    ['vicePrincipalActivities', exampleItem('inApproval')],
    ['websiteAdmin', exampleItem('inApproval')],
    ['clerk', exampleItem('inApproval')],
    ['clock', exampleItem('approved')],
    // Not even to somebody whose office it would be.
    ['deactivatedAdmin', exampleItem('approved')],
    ['deactivatedAdmin', exampleItem('published')],
  ])('%s', (who, item) => {
    expect(buttons(item, CAST[who].actor)).toEqual([])
  })
})

describe('what is yours and blocked is shown with what blocks it', () => {
  test.each<[story: string, item: ItemFacts, actor: Actor, shown: string[]]>([
    [
      'a head who wrote in the text',
      exampleItem('inReview', { contributors: ['head'] }),
      CAST.head.actor,
      ['endorse: isContributor', 'requestChanges'],
    ],
    [
      'an incomplete draft',
      exampleItem('draft', { route: null, problems: [{ code: 'contentIncomplete' }] }),
      CAST.author.actor,
      ['submit: routeMissing: contentIncomplete'],
    ],
    [
      'an administrator who approved as vice principal',
      exampleItem('approved'),
      person('vicePrincipalAcademic', holding('websiteAdmin')),
      ['requestChanges', 'publish: isApprover', 'schedule: isApprover'],
    ],
    [
      'a scheduled text before its time',
      exampleItem('scheduled', { scheduledFor: '2026-11-24T00:00:00Z' }),
      CAST.clock.actor,
      ['publishDue: notDue'],
    ],
  ])('%s', (_story, item, actor, shown) => {
    expect(buttons(item, actor)).toEqual(shown)
  })
})

describe('what one gives while answering does not block the button', () => {
  test('the reason and the time are asked for after the click', () => {
    expect(buttons(exampleItem('approved'), CAST.websiteAdmin.actor)).toEqual([
      'requestChanges',
      'publish',
      'schedule',
    ])
  })

  test('putting back is there as soon as something was live before, with what may be put back', () => {
    const revision = (digest: string, version: number, endorsedBy: string) => ({
      digest,
      version,
      since: '2026-11-20T00:00:00Z',
      endorsedBy,
      approvedBy: 'vicePrincipalAcademic',
    })
    const earlier = [revision('b', 2, 'otherHead'), revision('a', 1, 'head')]
    const item = exampleItem('published', { earlier })
    const shown = (actor: Actor) =>
      offered(item, actor, NOW)
        .filter(({ name }) => name === 'republish')
        .map((offer) => [offer.issues.map(({ code }) => code), offer.earlier.map((e) => e.digest)])
    expect(shown(CAST.websiteAdmin.actor)).toEqual([[[], ['b', 'a']]])
    // Who endorsed one of them may put back the other.
    expect(shown(person('otherHead', holding('websiteAdmin')))).toEqual([[[], ['a']]])
    expect(shown(person('vicePrincipalAcademic', holding('websiteAdmin')))).toEqual([
      [['isApprover'], []],
    ])
    expect(shown(CAST.principal.actor)).toEqual([])
    expect(buttons(exampleItem('published'), CAST.websiteAdmin.actor)).toEqual(['unpublish'])
  })

  test('taking down is there as soon as something is live, whatever the working copy is', () => {
    const admin = CAST.websiteAdmin.actor
    expect(buttons(exampleItem('draft'), admin)).toEqual([])
    expect(buttons(exampleItem('draft', { live: 'x' }), admin)).toEqual(['unpublish'])
    expect(buttons(exampleItem('published', { isPermanent: true }), admin)).toEqual([])
  })
})

test('the office shown is the one that would be written down', () => {
  expect(offered(exampleItem('inReview'), CAST.head.actor, NOW)).toMatchObject([
    { name: 'endorse', actsAs: { office: 'head', appointment: 'head/to-hoa-hoc' } },
    { name: 'requestChanges', actsAs: { office: 'head' } },
  ])
  expect(offered(exampleItem('draft'), CAST.author.actor, NOW)).toMatchObject([{ actsAs: 'self' }])
})
