import { expect, test } from 'vitest'
import { following } from './following.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const event = (seq: number, hash: string, at = '2026-11-23T01:00:00Z') => ({ seq, hash, at })
const [one, two] = [event(1, 'a'), event(2, 'b')]
const justNow = event(2, 'b', '2026-11-23T01:59:30Z')

test.each([
  ['the same on both sides', [one, two], [one, two], []],
  ['nothing published yet', [], [], []],
  ['a publication of a moment ago', [one, justNow], [one], []],
  ['the site stayed behind', [one, two], [one], ['sự kiện 2']],
  ['the feed’s tail was cut', [one], [one, two], ['sự kiện 2']],
  ['the feed was rewritten', [event(1, 'x'), two], [one, two], ['sự kiện 1']],
])('%s', (_, office, site, places) => {
  const { findings } = following(office, { feed: site }, NOW)
  expect(findings.map(({ place }) => place)).toEqual(places)
})

test.each([
  ['as the feed says', two, []],
  ['as nothing on the feed says', event(2, 'x'), ['sự kiện 2']],
  ['as the feed said before it was cut', event(3, 'c'), ['sự kiện 3']],
])('what was taken down ahead of a refused event: %s', (_, down, places) => {
  const { findings } = following([one, justNow], { feed: [one], ahead: [down] }, NOW)
  expect(findings.map(({ place }) => place)).toEqual(places)
})

test('a site that is held is not forgotten', () => {
  const { findings } = following([one, two], { feed: [one, two], heldBefore: 2 }, NOW)
  expect(findings).toEqual([
    {
      place: 'sự kiện 2',
      problem:
        'trang đang được giữ ở trước sự kiện này: khi xong việc, chạy npm run site -- resume',
    },
  ])
})
