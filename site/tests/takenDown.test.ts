import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { seal } from '@bbt/shared/approval/chain.ts'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifySite } from '../verify/site.ts'
import { figure } from './support/figures.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
  site.cms.publish(articleOf('khai-giang', { title: 'Khai giảng' }))
  site.cms.publish(articleOf('da-hong', { title: 'Đã hỏng', bodyHtml: '<p>Phải gỡ.</p>' }))
  expect(await site.step()).toBe(true)
})
afterEach(() => site.stop())

type Spoil = NonNullable<NonNullable<Parameters<TestSite['cms']['publish']>[1]>['spoil']>

const another = (spoil: Spoil) => site.cms.publish(articleOf('bai-moi'), { spoil })
/** An event whose chain is whole and which says something that the reader knows nothing of. */
const with_ = (more: object) => () => another((event) => ({ ...event, ...more }))
const inTrace = (changes: object) => () =>
  another((event) => ({ ...event, trace: event.trace.map((step) => ({ ...step, ...changes })) }))
const revision = (text: (digest: string) => string) => () => {
  const { digest } = another((event) => event)
  site.cms.revisions.set(digest, text(digest))
}

/** What is refused, with a chain that is whole. */
const REFUSED: readonly [name: string, cause: () => unknown][] = [
  ['a blank at the end of a title', inTrace({ title: 'Tổ trưởng Tổ Hoá học ' })],
  ['a title that is not in NFC', inTrace({ title: 'Tổ trưởng'.normalize('NFD') })],
  ['a title with a control character', inTrace({ title: 'Tổ\u0007 trưởng' })],
  ['an endless title', inTrace({ title: 'Tổ'.repeat(200) })],
  ['no title', inTrace({ title: '' })],
  ['an unknown office', inTrace({ office: 'kingOfTheSchool' })],
  ['a moment that is none', inTrace({ at: 'hôm qua' })],
  ['an unknown property', with_({ colour: 'red' })],
  ['an unknown kind', with_({ kind: 'rename' })],
  ['an unknown type', with_({ type: 'album' })],
  ['an address that is none', with_({ url: 'tin-tuc' })],
  ['an item without a name', with_({ item: '' })],
  ['no contributors', with_({ contributors: [] })],
  ['a version that is none', with_({ version: 0.5 })],
  ['a version too far', with_({ version: 7 })],
  ['no route', with_({ route: undefined })],
  ['the steps of another text', with_({ digest: 'a'.repeat(64) })],
  ['nobody', with_({ trace: undefined })],
  ['one who endorsed own words', with_({ contributors: ['to-truong'] })],
  [
    'an address that is another item’s',
    () => site.cms.publish(articleOf('khai-giang'), { item: 'x' }),
  ],
  ['a taking down of nothing', () => site.cms.unpublish('/tin-tuc/chua-dang/')],
  ['a taking down of the whole site', () => site.cms.unpublish('/')],
  ['a text that is not JSON', revision(() => '<html>')],
  ['a text that is another one', revision(() => canonicalJson(articleOf('khac')))],
  ['a text that nobody finds', () => site.cms.revisions.delete(another((event) => event).digest)],
  ['a text of no known form', () => site.cms.publish({ ...articleOf('la'), summary: '' })],
  [
    'a picture with other bytes',
    async () => {
      const cover = await pictureOf(1, site.cms.media, { alt: 'Sân trường' })
      site.cms.publish(articleOf('bai-moi', { cover }))
      site.cms.media.set(cover.sha256, Buffer.from('khác'))
    },
  ],
]

const isDown = async () =>
  (await site.page('/tin-tuc/da-hong/')) === null &&
  !(await site.page('/'))!.includes('Đã hỏng') &&
  !(await site.file('rss.xml'))!.includes('da-hong')

const unpublish = () => site.cms.unpublish('/tin-tuc/da-hong/')
const counted = { refused: 0, broken: 0, failed: 0 }
afterAll(() => {
  const { refused, broken, failed } = counted
  figure({ name: 'take-downs', tried: refused + broken, failed, atLeast: 45 })
})

describe('what is taken down goes, while an event before it is refused:', () => {
  it.each(REFUSED)('%s', async (_, cause) => {
    counted.refused++
    counted.failed++
    await cause()
    site.cms.publish(articleOf('sau', { title: 'Bài sau' }))
    unpublish()

    expect(await site.step()).toBe(false)
    expect(site.health()).toMatchObject({ ok: false, seq: 3 })
    expect(await isDown()).toBe(true)
    expect(await site.page('/tin-tuc/khai-giang/')).toContain('Khai giảng')
    expect(await site.page('/tin-tuc/sau/')).toBeNull()
    await site.restart()
    expect(await site.step()).toBe(false)
    expect(await isDown()).toBe(true)
    counted.failed--
  })
})

const differing = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file])

const resealed = (at: number, change: object) => {
  const event = site.cms.events[at]!
  const { hash, previous, ...said } = { ...event, ...change }
  expect(hash).toBe(event.hash)
  site.cms.events[at] = seal(said, previous)
}

/** The refused event is the fourth, the one behind it the fifth, the taking down the sixth. */
const BROKEN: readonly [name: string, cause: () => unknown][] = [
  ['the refused event was changed', () => Object.assign(site.cms.events[3]!, { url: '/' })],
  ['the refused event was sealed anew', () => resealed(3, { url: '/tin-tuc/khac/' })],
  ['one in between was changed', () => Object.assign(site.cms.events[4]!, { item: 'x' })],
  ['one in between was sealed anew', () => resealed(4, { item: 'x' })],
  ['one in between was left out', () => site.cms.events.splice(4, 1)],
  ['the refused event was left out', () => site.cms.events.splice(3, 1)],
  [
    'two changed places',
    () => site.cms.events.splice(3, 2, site.cms.events[4]!, site.cms.events[3]!),
  ],
  ['the taking down was changed', () => Object.assign(site.cms.events[5]!, { item: 'items/x' })],
  [
    'the taking down names another one before it',
    () => Object.assign(site.cms.events[5]!, { previous: 'a'.repeat(64) }),
  ],
  ['the taking down has no hash', () => Object.assign(site.cms.events[5]!, { hash: '' })],
  [
    'the taking down has another hash',
    () => Object.assign(site.cms.events[5]!, { hash: 'b'.repeat(64) }),
  ],
  ['the taking down has another number', () => Object.assign(site.cms.events[5]!, { seq: 7 })],
  [
    'the refused event names another one before it',
    () => Object.assign(site.cms.events[3]!, { previous: 'd'.repeat(64) }),
  ],
  ['the refused event has another number', () => resealed(3, { seq: 5 })],
  ['the feed was cut', () => site.cms.events.splice(2)],
  ['the feed was emptied', () => site.cms.events.splice(0)],
  ['one was slipped in', () => site.cms.events.splice(4, 0, site.cms.events[1]!)],
  ['a list holds nothing', () => Object.assign(site.cms.events[4]!, { contributors: [null] })],
  ['a number is beyond all', () => Object.assign(site.cms.events[4]!, { seq: 1e400 })],
  [
    'the feed names another end',
    () => {
      const head = { seq: 6, hash: 'c'.repeat(64) }
      site.cms.control.answer = (path) =>
        path.includes('/feed?')
          ? { status: 200, body: JSON.stringify({ ...site.cms.page(3, 200), head }) }
          : null
    },
  ],
]

describe('nothing changes where the chain is broken or rewritten:', () => {
  it.each(BROKEN)('%s', async (_, cause) => {
    counted.broken++
    counted.failed++
    inTrace({ title: 'Tổ trưởng ' })()
    site.cms.publish(articleOf('sau'))
    unpublish()
    const before = await site.tree()
    await cause()

    expect(await site.step()).toBe(false)
    expect(await site.step()).toBe(false)
    expect(differing(before, await site.tree())).toEqual([])
    counted.failed--
  })
})

describe('an item that was taken down ahead', () => {
  const refuse = inTrace({ title: 'Tổ trưởng ' })

  it('is down whatever the refused event would have made of it, and wherever it would stand', async () => {
    site.cms.publish(
      { ...articleOf('noi-khac'), title: ' thừa' },
      { item: 'items//tin-tuc/da-hong/' },
    )
    site.cms.unpublish('/tin-tuc/noi-khac/', 'items//tin-tuc/da-hong/')
    expect(await site.step()).toBe(false)
    expect(await isDown()).toBe(true)
  })

  it('is found behind many others, in later pages of the feed', async () => {
    refuse()
    for (let n = 0; n < 450; n++) site.cms.publish(articleOf(`bai-${n}`))
    unpublish()
    expect(await site.step()).toBe(false)
    expect(await isDown()).toBe(true)
    site.cms.asked.length = 0
    expect(await site.step()).toBe(false)
    // Not walked again: one page to see whether the refused event is right by now.
    expect(site.cms.asked.filter((path) => path.includes('/feed?'))).toHaveLength(1)
    site.cms.unpublish('/tin-tuc/khai-giang/')
    await site.step()
    expect(await site.page('/tin-tuc/khai-giang/')).toBeNull()
  })

  it('stays down when its event is taken, and may come back by a new publication', async () => {
    const [from, bad] = [site.cms.events.length, refuse()]
    unpublish()
    await site.step()
    // The cure of the refused event by hand: the same feed, without the fault.
    site.cms.events.splice(from)
    expect(bad.seq).toBe(4)
    site.cms.publish(articleOf('bai-moi'))
    unpublish()
    expect(await site.step()).toBe(true)
    expect(await isDown()).toBe(true)
    expect(site.store.unpublishedAhead()).toEqual([])
    site.cms.publish(articleOf('da-hong', { title: 'Đã hỏng, đã sửa' }))
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/da-hong/')).toContain('đã sửa')
  })

  it('is sound by verify, which tells how far the site is', async () => {
    refuse()
    const { seq, hash, at } = unpublish()
    await site.step()
    const { checks, ahead } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([])
    expect(ahead).toEqual([{ seq, hash, at }])
  })

  it('is told of in the log', async () => {
    refuse()
    unpublish()
    site.log.length = 0
    await site.step()
    expect(site.log).toEqual([
      expect.stringContaining('Đã gỡ /tin-tuc/da-hong/'),
      expect.stringContaining(
        'Giữ nguyên trang đang chạy: sự kiện sai khuôn (trace.0.title; sự kiện 4',
      ),
    ])
  })
})
