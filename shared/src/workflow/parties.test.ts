import { describe, expect, test } from 'vitest'
import type { Role } from './cast.ts'
import { CAST, exampleItem, holding, person, ROLES } from './cast.ts'
import type { PartyName } from './parties.ts'
import { mayEdit, PARTIES, writesUnasked } from './parties.ts'
import type { Actor, ItemFacts } from './situation.ts'
import { turnOf } from './turn.ts'

const belong = (party: PartyName, item: ItemFacts): Role[] =>
  ROLES.filter((role) => PARTIES[party].actsAs(item, CAST[role].actor) !== null)

const MEMBERS: [party: PartyName, item: ItemFacts, members: Role[]][] = [
  ['contributor', exampleItem('draft'), ['author', 'coAuthor']],
  ['contributor', exampleItem('draft', { contributors: ['head'] }), ['author', 'coAuthor', 'head']],
  [
    'contributor',
    exampleItem('draft', { openedBy: 'colleague' }),
    ['author', 'coAuthor', 'colleague'],
  ],
  ['author', exampleItem('draft'), ['author']],
  ['headOfUnit', exampleItem('inReview'), ['head']],
  ['headOfUnit', exampleItem('inReview', { unit: 'to-toan' }), ['otherHead']],
  ['headOfUnit', exampleItem('inReview', { unit: null }), []],
  ['approver', exampleItem('inApproval'), ['vicePrincipalAcademic', 'principal']],
  [
    'approver',
    exampleItem('inApproval', { route: { stage1: true, approver: 'vicePrincipalActivities' } }),
    ['vicePrincipalActivities', 'principal'],
  ],
  ['approver', exampleItem('inApproval', { route: null }), ['principal']],
  ['websiteAdmin', exampleItem('approved'), ['websiteAdmin', 'deactivatedAdmin']],
  ['returner', exampleItem('inReview'), ['head', 'principal']],
  // An item that lost its unit waits for nobody's head, not for everybody's.
  ['returner', exampleItem('inReview', { unit: null }), ['principal']],
  ['returner', exampleItem('inApproval'), ['vicePrincipalAcademic', 'principal']],
  [
    'returner',
    exampleItem('approved'),
    ['vicePrincipalAcademic', 'principal', 'websiteAdmin', 'deactivatedAdmin'],
  ],
  [
    'returner',
    exampleItem('scheduled', { route: { stage1: false, approver: 'principal' } }),
    ['principal', 'websiteAdmin', 'deactivatedAdmin'],
  ],
  [
    'unpublisher',
    exampleItem('published'),
    ['vicePrincipalAcademic', 'principal', 'websiteAdmin', 'deactivatedAdmin'],
  ],
  ['reviser', exampleItem('published'), ['author', 'coAuthor', 'colleague', 'head']],
  ['reviser', exampleItem('published', { unit: null }), ['author', 'coAuthor']],
  ['clock', exampleItem('scheduled'), ['clock']],
]

test.each(MEMBERS)('%s of %j', (party, item, members) => {
  expect(belong(party, item)).toEqual(members)
})

describe('the office in which somebody acts', () => {
  test('is written down with its appointment and who lent it', () => {
    const lent = { ...holding('head', 'to-hoa-hoc'), onBehalfOf: 'head' }
    const standIn = person('standIn', holding('writer', 'to-hoa-hoc'), lent)
    expect(PARTIES.headOfUnit.actsAs(exampleItem('inReview'), standIn)).toEqual({
      office: 'head',
      unit: 'to-hoa-hoc',
      appointment: 'head/to-hoa-hoc',
      onBehalfOf: 'head',
    })
  })

  test('is the one the category asks for, where somebody also stands in for the principal', () => {
    const both = person('both', holding('principal'), holding('vicePrincipalAcademic'))
    expect(PARTIES.approver.actsAs(exampleItem('inApproval'), both)).toMatchObject({
      office: 'vicePrincipalAcademic',
    })
  })

  test('is none where a writer acts on their own text', () => {
    expect(PARTIES.author.actsAs(exampleItem('inReview'), CAST.author.actor)).toBe('self')
  })
})

test('who may write in a text: its writers, its head and the website administrator', () => {
  const editors = ROLES.filter((role) => mayEdit(exampleItem('draft'), CAST[role].actor))
  expect(editors).toEqual(['author', 'coAuthor', 'head', 'websiteAdmin'])
  const opened = exampleItem('draft', { openedBy: 'colleague', contributors: [] })
  expect(ROLES.filter((role) => mayEdit(opened, CAST[role].actor))).toEqual([
    ...['author', 'coAuthor', 'colleague', 'head', 'websiteAdmin'],
  ])
  const former: Actor = { ...CAST.author.actor, active: false, capacities: [] }
  expect(mayEdit(exampleItem('draft'), former)).toBe(false)
})

test.each<[string, Partial<ItemFacts>, Role[]]>([
  ['nobody has written', { contributors: [] }, ['author']],
  ['the one named has', { contributors: ['coAuthor'] }, ['author', 'coAuthor']],
  ['the head has', { contributors: ['head'] }, ['author', 'head']],
  ['the head has opened it for revision', { contributors: [], openedBy: 'head' }, ['author']],
  [
    'the head gave a picture’s words',
    { contributors: [], pictureWordsBy: ['head'] },
    ['author', 'head'],
  ],
])('who writes without being asked, where %s', (_, facts, expected) => {
  const item = exampleItem('draft', facts)
  expect(ROLES.filter((role) => writesUnasked(item, CAST[role].actor))).toEqual(expected)
})

test('whose turn it is', () => {
  const turns = (['draft', 'inReview', 'inApproval', 'approved', 'scheduled'] as const).map(
    (state) => turnOf(exampleItem(state)),
  )
  expect(turns).toEqual([
    null,
    { offices: ['head'], unit: 'to-hoa-hoc' },
    { offices: ['vicePrincipalAcademic', 'principal'], unit: null },
    { offices: ['websiteAdmin'], unit: null },
    { offices: ['websiteAdmin'], unit: null },
  ])
  expect(turnOf(exampleItem('inApproval', { route: null }))).toEqual({
    offices: ['principal', 'principal'],
    unit: null,
  })
})
