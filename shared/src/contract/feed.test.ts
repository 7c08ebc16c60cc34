import { describe, expect, test } from 'vitest'
import { FeedEvent, FeedPage } from './feed.ts'

const hash = (letter: string) => letter.repeat(64)

const step = {
  action: 'submit',
  digest: hash('a'),
  person: '1',
  title: 'Người viết',
  at: '2026-11-20T01:00:00.000Z',
  decision: hash('1'),
}

const publish = {
  kind: 'publish',
  seq: 1,
  type: 'article',
  item: 'articles/1',
  url: '/tin-tuc/khai-giang/',
  at: '2026-11-20T04:00:00.000Z',
  previous: hash('0'),
  hash: hash('f'),
  digest: hash('a'),
  version: 1,
  route: { stage1: false, approver: 'principal' },
  contributors: ['1'],
  trace: [
    step,
    { ...step, action: 'approve', office: 'principal' },
    { ...step, action: 'publish', office: 'websiteAdmin' },
  ],
}

const unpublish = {
  kind: 'unpublish',
  seq: 2,
  type: 'article',
  item: 'articles/1',
  url: '/tin-tuc/khai-giang/',
  at: '2026-11-21T04:00:00.000Z',
  previous: hash('f'),
  hash: hash('e'),
  decision: hash('2'),
}

test('events and a page of them are taken as they are', () => {
  const page = { events: [publish, unpublish], head: { seq: 2, hash: hash('e') } }
  expect(FeedPage.parse(page)).toEqual(page)
  const empty = { events: [], head: { seq: 0, hash: hash('0') } }
  expect(FeedPage.parse(empty)).toEqual(empty)
})

describe('refused', () => {
  test.each<[what: string, event: object]>([
    ['an unknown kind', { ...publish, kind: 'replace' }],
    ['an unknown key', { ...publish, force: true }],
    [
      'an unknown key of a step',
      { ...publish, trace: publish.trace.map((s) => ({ ...s, name: 'A' })) },
    ],
    ['a reason, which stays in the office', { ...unpublish, comment: 'Sai sự thật' }],
    ['a digest to take down', { ...unpublish, digest: hash('a') }],
    ['an unknown type', { ...publish, type: 'page' }],
    ['number 0', { ...publish, seq: 0 }],
    ['number 1.5', { ...publish, seq: 1.5 }],
    ['version 0', { ...publish, version: 0 }],
    ['a digest in capitals', { ...publish, digest: hash('A') }],
    ['a short hash', { ...publish, hash: 'f' }],
    ['an address elsewhere', { ...publish, url: 'https://evil.example/' }],
    ['an address that climbs', { ...publish, url: '/tin-tuc/../../' }],
    ['a local time', { ...publish, at: '2026-11-20T11:00:00+07:00' }],
    ['nobody who wrote it', { ...publish, contributors: [] }],
    ['a person without an id', { ...publish, contributors: [''] }],
    ['two steps', { ...publish, trace: publish.trace.slice(1) }],
    [
      'a step that is none of the four',
      { ...publish, trace: [...publish.trace, { ...step, action: 'unpublish' }] },
    ],
    [
      'an office that there is not',
      { ...publish, trace: publish.trace.map((s) => ({ ...s, office: 'root' })) },
    ],
    [
      'an approver who may not approve',
      { ...publish, route: { stage1: false, approver: 'websiteAdmin' } },
    ],
    ['no word on stage 1', { ...publish, route: { approver: 'principal' } }],
  ])('%s', (_what, event) => {
    expect(FeedEvent.safeParse(event).success).toBe(false)
  })

  test('a page that does not say where the feed ends', () => {
    expect(FeedPage.safeParse({ events: [] }).success).toBe(false)
    expect(FeedPage.safeParse({ events: [], head: { seq: -1, hash: hash('0') } }).success).toBe(
      false,
    )
  })
})
