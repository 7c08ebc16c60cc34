import { describe, expect, it } from 'vitest'
import type { Step } from './goodHistory.ts'
import { at, DIGEST, good, historyOf, ITEM, ROW, term } from './goodHistory.ts'
import type { History } from './history.ts'
import { alteredFaults, faultsOf } from './oracle.ts'

const grant = (history: History, person: string, office: string, unit: string | null = null) =>
  history.held.push({ id: 'x', person, office, unit, ...term } as History['held'][number])

type Steps = ReturnType<typeof good>

/** The good history with other steps, and then with other knowledge. */
const told = (change: (s: Steps) => Step[], know: (h: History) => void = () => undefined) => {
  const history = historyOf(change(good()))
  know(history)
  return faultsOf(history)
}

const inOrder = (s: Steps) => [s.submit, s.endorse, s.approve, s.publish]

it('finds nothing in a good history', () => {
  expect(told(inOrder)).toEqual([])
})

describe('finds a history in which', () => {
  it.each<[string, string, (s: Steps) => Step[], ((h: History) => void)?]>([
    [
      'one person endorsed and approved',
      'decision 3 (approve) is by who endorsed it',
      (s) => [s.submit, s.endorse, { ...s.approve, person: 'bao', office: 'principal' }, s.publish],
      (h) => grant(h, 'bao', 'principal'),
    ],
    [
      'one person approved and posted',
      'decision 4 (publish) is by who approved it',
      (s) => [s.submit, s.endorse, s.approve, { ...s.publish, person: 'vy' }],
      (h) => grant(h, 'vy', 'websiteAdmin'),
    ],
    [
      'a writer endorsed their own words',
      'decision 2 (endorse) is on words of their own',
      (s) => [s.submit, { ...s.endorse, person: 'lan' }, s.approve, s.publish],
      (h) => grant(h, 'lan', 'head', 'hoa'),
    ],
    [
      'who had saved it approved it',
      'decision 3 (approve) is on words of their own',
      inOrder,
      (h) => h.writings.unshift({ ...h.writings[0]!, person: 'vy' }),
    ],
    [
      'a co-author who wrote endorsed',
      'decision 2 (endorse) is on words of their own',
      inOrder,
      (h) => h.writings.push({ ...h.writings[0]!, coAuthors: ['bao'], person: 'bao' }),
    ],
    [
      'who worded its picture endorsed',
      'decision 2 (endorse) is on words of their own',
      inOrder,
      (h) => h.wordings.push({ picture: 'p', person: 'bao', after: 0 }),
    ],
    [
      'the head stood in for somebody who had gone',
      'decision 2 (endorse) is of somebody whose office it is not',
      inOrder,
      (h) => (h.held[0]!.delegatedBy = 'gone'),
    ],
    [
      'nobody spoke for the unit',
      'decision 1 (submit) is of somebody whose office it is not',
      inOrder,
      (h) => h.held.splice(3, 1),
    ],
    [
      'another text was endorsed',
      'decision 2 (endorse) is on another text than sent',
      (s) => [s.submit, { ...s.endorse, digest: 'e'.repeat(64) }, s.approve, s.publish],
    ],
    [
      'nobody endorsed',
      'event 1 has not the stages of its route',
      (s) => [{ ...s.submit, to: 'inApproval' }, s.approve, s.publish],
      (h) => (h.items.get(ITEM)!.endorsedBy = null),
    ],
    [
      'nobody approved',
      'decision 3 (publish) does not start where the one before it ended',
      (s) => [s.submit, s.endorse, s.publish],
    ],
    [
      'the approver’s term was over',
      'decision 3 (approve) is of somebody whose office it is not',
      inOrder,
      (h) => (h.held[1]!.to = '2026-09-06'),
    ],
    [
      'the head had been dismissed',
      'decision 2 (endorse) is of somebody whose office it is not',
      inOrder,
      (h) => (h.held[0]!.endedAt = at(1)),
    ],
    [
      'the head was that of another unit',
      'decision 2 (endorse) is of somebody whose office it is not',
      inOrder,
      (h) => (h.held[0]!.unit = 'doan'),
    ],
    [
      'the administrator’s account was closed',
      'decision 4 (publish) is of a closed account',
      inOrder,
      (h) => h.switched.push({ person: 'an', active: false, at: at(3) }),
    ],
    [
      'the route was not the category’s',
      'decision 1 (submit) has not the route of its category',
      inOrder,
      (h) => (h.routes[0]!.approver = 'principal'),
    ],
    [
      'a decision was made on an older rev',
      'decision 3 (approve) was made on an older rev',
      (s) => [s.submit, s.endorse, { ...s.approve, rev: 2 }, s.publish],
    ],
    [
      'an item was taken down without a reason',
      'decision 5 (unpublish) has no reason',
      (s) => [
        ...inOrder(s),
        {
          ...s.publish,
          action: 'unpublish',
          from: 'published',
          to: 'unpublished',
          rev: 5,
          at: at(5),
        },
      ],
    ],
    [
      'the clock came early',
      'decision 5 (publishDue) came before its time',
      (s) => [
        s.submit,
        s.endorse,
        s.approve,
        { ...s.publish, action: 'schedule', to: 'scheduled', scheduledFor: at(30) },
        { ...s.publish, action: 'publishDue', from: 'scheduled', rev: 5, at: at(9) },
      ],
    ],
  ])('%s', (_, words, change, know) => {
    expect(told(change, know)).toContain(words)
  })
})

describe('finds records that', () => {
  const faultsAfter = (break_: (h: History) => unknown) => {
    const history = historyOf(inOrder(good()))
    break_(history)
    return faultsOf(history)
  }

  it.each<[string, string, (h: History) => unknown]>([
    ['lack a decision', 'decision 3: out of its place', (h) => h.decisions.splice(1, 1)],
    ['were altered', 'decision 2: altered', (h) => (h.decisions[1]!.person = 'vy')],
    ['are in another order', 'decision 2: not on the one before it', (h) => h.decisions.reverse()],
    [
      'have another text',
      `revision ${DIGEST.slice(0, 8)}: altered`,
      (h) => h.revisions.set(DIGEST, '{}'),
    ],
    ['have lost a text', 'event 1 is a text nobody has', (h) => h.revisions.clear()],
    ['have a page nobody posted', 'event 1 posted what nobody posted', (h) => (h.decisions = [])],
    [
      'never announced a post',
      'decision 4 (publish) is 0 times on the feed',
      (h) => (h.events = []),
    ],
    [
      'have a state without a decision',
      `${ITEM} has state approved, the record says published`,
      (h) => (h.items.get(ITEM)!.state = 'approved'),
    ],
    [
      'have another text live than the feed says',
      `${ITEM} has liveDigest null, the record says ${DIGEST}`,
      (h) => (h.items.get(ITEM)!.liveDigest = null),
    ],
    [
      'have two pages at one address',
      'two pages at /tin-tuc/nuoc-rong/',
      (h) => h.items.set('articles/b', { ...ROW, id: 'b' }),
    ],
  ])('%s', (_, words, break_) => {
    expect(faultsAfter(break_)).toContain(words)
  })

  it('are not what they were', () => {
    expect(alteredFaults('items', [{ id: 'a', rev: 1 }], [{ id: 'a', rev: 2 }])).toEqual([
      'items 0: altered',
    ])
    expect(alteredFaults('events', [{}, {}], [{}])).toEqual(['events: 1 rows, not 2'])
  })
})
