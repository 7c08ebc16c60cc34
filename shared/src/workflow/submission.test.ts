import { describe, expect, test } from 'vitest'
import { CAST, exampleItem, NOW } from './cast.ts'
import { decide } from './decide.ts'
import type { Actor, ItemFacts } from './situation.ts'

describe('the route is taken at submission', () => {
  type Who = Extract<Actor, { kind: 'person' }>

  /** Written by some, each by their own hand, and sent by one of those whose it is; made by another, perhaps. */
  const submitted = (wrote: readonly Who[], sender: Who, differing: Partial<ItemFacts> = {}) => {
    const item = exampleItem('draft', {
      contributors: wrote.map(({ person: id }) => id),
      writers: wrote.map(({ person: id, capacities }) => ({ person: id, offices: capacities })),
      ...differing,
    })
    const seen = { rev: item.rev, digest: null }
    const attempt = { seen, comment: null, at: null, earlier: null }
    const decision = decide('submit', item, sender, attempt, NOW)
    return decision.ok
      ? [decision.to, decision.route?.approver, ...decision.reasons]
      : decision.issues
  }

  const { author, colleague, head, vicePrincipalAcademic, principal } = CAST
  const [writer, other, chief] = [author.actor, colleague.actor, head.actor]
  const [academic, leader] = [vicePrincipalAcademic.actor, principal.actor]
  const by = (made: Who) => ({ author: made.person, authorOffices: made.capacities })

  test.each<[story: string, wrote: Who[], sender: Who, differing: Partial<ItemFacts>, unknown[]]>([
    ['a teacher’s', [writer], writer, {}, ['inReview', 'vicePrincipalAcademic']],
    [
      'a head’s: no stage 1',
      [chief],
      chief,
      by(chief),
      ['inApproval', 'vicePrincipalAcademic', 'byHeads'],
    ],
    [
      'a head’s, rewritten by a writer',
      [other],
      other,
      by(chief),
      ['inReview', 'vicePrincipalAcademic'],
    ],
    [
      'a head’s, corrected by a writer and sent by the head',
      [chief, other],
      chief,
      by(chief),
      ['inReview', 'vicePrincipalAcademic'],
    ],
    [
      'a head’s, sent by the one it names as a writer',
      [chief],
      other,
      { ...by(chief), coAuthors: ['colleague'] },
      ['inReview', 'vicePrincipalAcademic'],
    ],
    [
      'a writer’s, rewritten by the head alone',
      [chief],
      chief,
      by(writer),
      ['inApproval', 'vicePrincipalAcademic', 'byHeads'],
    ],
    [
      'a vice principal’s: to the principal',
      [academic],
      academic,
      by(academic),
      ['inReview', 'principal', 'byVicePrincipal'],
    ],
    [
      'a vice principal’s, rewritten by a writer: as the category says',
      [other],
      other,
      by(academic),
      ['inReview', 'vicePrincipalAcademic'],
    ],
    [
      'a writer’s, in which a vice principal wrote',
      [writer, academic],
      writer,
      {},
      ['inReview', 'principal', 'byVicePrincipal'],
    ],
    [
      'a writer’s, which a vice principal sends',
      [writer],
      academic,
      { coAuthors: ['vicePrincipalAcademic'] },
      ['inReview', 'principal', 'byVicePrincipal'],
    ],
    [
      'the principal’s: to the category’s vice principal',
      [leader],
      leader,
      by(leader),
      ['inReview', 'vicePrincipalAcademic'],
    ],
    [
      'the principal’s in a category of their own, rewritten by a writer: to the principal',
      [other],
      other,
      { ...by(leader), route: { stage1: false, approver: 'principal' } },
      ['inApproval', 'principal'],
    ],
    [
      'a writer’s in a category of the principal’s, in which the principal wrote',
      [writer, leader],
      writer,
      { route: { stage1: false, approver: 'principal' } },
      ['inApproval', 'vicePrincipalAcademic', 'byPrincipal'],
    ],
    [
      'without category and unit: nowhere',
      [writer],
      writer,
      { route: null, unit: null },
      [{ code: 'routeMissing' }, { code: 'unitMissing' }],
    ],
  ])('%s', (_story, wrote, sender, differing, expected) => {
    expect(submitted(wrote, sender, differing)).toEqual(expected)
  })

  test('and stays: the category’s route of today does not matter to a text under way', () => {
    const item = exampleItem('inReview', {
      route: { stage1: true, approver: 'vicePrincipalActivities' },
    })
    const seen = { rev: item.rev, digest: item.digest }
    const endorsed = decide(
      'endorse',
      item,
      CAST.head.actor,
      { seen, comment: null, at: null, earlier: null },
      NOW,
    )
    expect(endorsed).toMatchObject({ ok: true, to: 'inApproval', route: item.route })
  })
})
