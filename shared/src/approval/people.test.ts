import { describe, expect, test } from 'vitest'
import type { PublishEvent, TraceStep } from '../contract/feed.ts'
import type { BrokenChain } from './people.ts'
import { brokenChain } from './people.ts'

const DIGEST = 'a'.repeat(64)
const hash = (letter: string) => letter.repeat(64)

const submit: TraceStep = {
  action: 'submit',
  digest: DIGEST,
  person: 'lan',
  title: 'Người viết',
  at: '2026-11-20T01:00:00.000Z',
  decision: hash('1'),
}
const endorse: TraceStep = {
  ...submit,
  action: 'endorse',
  person: 'bao',
  office: 'head',
  at: '2026-11-20T02:00:00.000Z',
  decision: hash('2'),
}
const approve: TraceStep = {
  ...submit,
  action: 'approve',
  person: 'son',
  office: 'vicePrincipalAcademic',
  at: '2026-11-20T03:00:00.000Z',
  decision: hash('3'),
}
const publish: TraceStep = {
  ...submit,
  action: 'publish',
  person: 'dang',
  office: 'websiteAdmin',
  at: '2026-11-20T04:00:00.000Z',
  decision: hash('4'),
}

const event = (differing: Partial<PublishEvent> = {}): PublishEvent => ({
  kind: 'publish',
  seq: 1,
  type: 'article',
  item: 'articles/1',
  url: '/tin-tuc/khai-giang/',
  at: '2026-11-20T04:00:00.000Z',
  previous: hash('0'),
  hash: hash('f'),
  digest: DIGEST,
  version: 1,
  route: { stage1: true, approver: 'vicePrincipalAcademic' },
  contributors: ['lan', 'quan'],
  trace: [submit, endorse, approve, publish],
  ...differing,
})

const direct = { stage1: false, approver: 'vicePrincipalAcademic' } as const

describe('whole', () => {
  test.each<[story: string, differing: Partial<PublishEvent>]>([
    ['the four of the regulation', {}],
    ['no stage 1', { route: direct, trace: [submit, approve, publish] }],
    [
      'the principal approves instead',
      { trace: [submit, endorse, { ...approve, office: 'principal', person: 'nguyet' }, publish] },
    ],
    [
      'the administrator publishes a text of their own',
      {
        contributors: ['dang'],
        trace: [{ ...submit, person: 'dang' }, endorse, approve, publish],
      },
    ],
    [
      'scheduled: the event comes when the administrator’s hour has come',
      { at: '2026-12-01T00:00:00.000Z' },
    ],
    [
      'an earlier text put back, by another administrator, long after its own steps',
      {
        version: 3,
        at: '2026-12-24T04:00:00.000Z',
        trace: [
          submit,
          endorse,
          approve,
          { ...publish, person: 'khai', at: '2026-12-24T04:00:00.000Z', decision: hash('9') },
        ],
      },
    ],
    [
      'two steps within a second, one of them written without its milliseconds',
      {
        trace: [
          submit,
          endorse,
          { ...approve, at: '2026-11-20T03:00:00Z' },
          { ...publish, at: '2026-11-20T03:00:00.250Z' },
        ],
      },
    ],
  ])('%s', (_story, differing) => {
    expect(brokenChain(event(differing))).toEqual([])
  })
})

const late = (step: TraceStep): TraceStep => ({ ...step, at: '2026-11-21T00:00:00.000Z' })

const BROKEN: Record<BrokenChain, [story: string, differing: Partial<PublishEvent>][]> = {
  submitMissing: [['nobody submitted it', { trace: [endorse, approve, publish] }]],
  endorseMissing: [['nobody endorsed it', { trace: [submit, approve, publish] }]],
  approveMissing: [['nobody approved it', { trace: [submit, endorse, publish] }]],
  publishMissing: [['nobody published it', { trace: [submit, endorse, approve] }]],
  otherDigest: [
    [
      'another text was approved',
      { trace: [submit, endorse, { ...approve, digest: hash('b') }, publish] },
    ],
    ['another text is published', { digest: hash('b') }],
  ],
  wrongOffice: [
    [
      'the other vice principal',
      { trace: [submit, endorse, { ...approve, office: 'vicePrincipalActivities' }, publish] },
    ],
    ['the head approves', { trace: [submit, endorse, { ...approve, office: 'head' }, publish] }],
    [
      'the principal endorses',
      { trace: [submit, { ...endorse, office: 'principal' }, approve, publish] },
    ],
    [
      'the principal publishes',
      { trace: [submit, endorse, approve, { ...publish, office: 'principal' }] },
    ],
    [
      'no office at all',
      {
        trace: [
          submit,
          endorse,
          { ...submit, action: 'approve', person: 'son', at: approve.at, decision: hash('3') },
          publish,
        ],
      },
    ],
    [
      'a route that names another office than the one that decided',
      { route: { stage1: true, approver: 'principal' } },
    ],
  ],
  samePerson: [
    ['endorser and approver', { trace: [submit, endorse, { ...approve, person: 'bao' }, publish] }],
    [
      'endorser and publisher',
      { trace: [submit, endorse, approve, { ...publish, person: 'bao' }] },
    ],
    [
      'approver of a text put back, who is administrator by then',
      {
        version: 3,
        at: '2026-12-24T04:00:00.000Z',
        trace: [
          submit,
          endorse,
          approve,
          { ...publish, person: 'son', at: '2026-12-24T04:00:00.000Z', decision: hash('9') },
        ],
      },
    ],
    [
      'approver and publisher',
      { trace: [submit, endorse, approve, { ...publish, person: 'son' }] },
    ],
  ],
  contributorDecided: [
    [
      'a contributor endorsed',
      { trace: [submit, { ...endorse, person: 'quan' }, approve, publish] },
    ],
    [
      'a contributor approved',
      { trace: [submit, endorse, { ...approve, person: 'lan' }, publish] },
    ],
    [
      'the submitter approved, left out of the contributors',
      { contributors: ['quan'], trace: [submit, endorse, { ...approve, person: 'lan' }, publish] },
    ],
  ],
  wrongOrder: [
    [
      'approved before endorsed',
      {
        trace: [submit, approve, endorse, publish].map((s, i) => ({
          ...s,
          at: `2026-11-20T0${i}:00:00.000Z`,
        })),
      },
    ],
    ['in order, by clocks that are not', { trace: [submit, late(endorse), approve, publish] }],
    ['approved after it was published', { trace: [submit, endorse, late(approve), late(publish)] }],
    ['a time that is none', { trace: [submit, { ...endorse, at: 'hôm qua' }, approve, publish] }],
    ['endorsed, though the route has no stage 1', { route: direct }],
    [
      'one decision counted twice',
      { trace: [submit, endorse, { ...approve, decision: endorse.decision }, publish] },
    ],
    [
      'submitted twice',
      { trace: [submit, { ...submit, decision: hash('5') }, endorse, approve, publish] },
    ],
    [
      'approved by two',
      {
        trace: [
          submit,
          endorse,
          approve,
          { ...approve, person: 'nguyet', office: 'principal', decision: hash('5') },
          publish,
        ],
      },
    ],
    [
      'published by two',
      {
        trace: [
          submit,
          endorse,
          approve,
          publish,
          { ...publish, person: 'khai', decision: hash('5') },
        ],
      },
    ],
  ],
}

describe.each(Object.entries(BROKEN))('%s', (code, cases) => {
  test.each(cases)('%s', (_story, differing) => {
    expect(brokenChain(event(differing))).toEqual([code])
  })
})

describe('a second step does not hide behind a good first one', () => {
  const second = { decision: hash('5') }
  test.each<[story: string, trace: TraceStep[], codes: BrokenChain[]]>([
    [
      'a second approval by a contributor',
      [submit, endorse, approve, { ...approve, ...second, person: 'lan' }, publish],
      ['contributorDecided', 'wrongOrder'],
    ],
    [
      'a second approval by the endorser',
      [submit, endorse, approve, { ...approve, ...second, person: 'bao' }, publish],
      ['samePerson', 'wrongOrder'],
    ],
    [
      'a second endorsement by a wrong office, of another text',
      [
        submit,
        endorse,
        { ...endorse, ...second, person: 'x', office: 'writer', digest: hash('b') },
        approve,
        publish,
      ],
      ['otherDigest', 'wrongOffice', 'wrongOrder'],
    ],
    [
      'the same approval again',
      [submit, endorse, approve, approve, publish],
      ['samePerson', 'wrongOrder'],
    ],
  ])('%s', (_story, trace, codes) => {
    expect(brokenChain(event({ trace }))).toEqual(codes)
  })
})

test('with nothing right, everything is named', () => {
  const trace = [
    { ...publish, person: 'lan', office: 'clerk' as const, digest: hash('b') },
    late(publish),
  ]
  expect(brokenChain(event({ trace }))).toEqual([
    'submitMissing',
    'endorseMissing',
    'approveMissing',
    'otherDigest',
    'wrongOffice',
    'wrongOrder',
  ])
})
