import { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { ReleaseHead } from '@bbt/shared/contract/releaseHead.ts'
import { MANIFEST_PATH, VERIFY_PATH } from '@bbt/shared/urls.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
  site.cms.publish(articleOf('khai-giang'), { item: 'articles/khai-giang' })
  await site.step()
})
afterEach(() => site.stop())

/** As the office reads it: through JSON and the contract. */
const health = () => PublisherHealth.parse(JSON.parse(JSON.stringify(site.health())))

/** Has every page at an address fail until it is called. */
function failAt(path: string): () => void {
  const { render } = site.bundle
  site.bundle.render = async (published, url) =>
    url.endsWith(path) ? new Response('', { status: 500 }) : render(published, url)
  return () => {
    site.bundle.render = render
  }
}

it('tells the last events, newest first, and that the release shows them', async () => {
  site.cms.unpublish('/tin-tuc/khai-giang/', 'articles/khai-giang')
  await site.step()
  const { recent, ...now } = health()
  expect(now).toEqual({
    ok: true,
    seq: 3,
    shownSeq: 3,
    heldBefore: null,
    caughtUp: true,
    lastError: null,
    errorSince: null,
    errorAbout: null,
    taking: null,
    rendering: null,
  })
  expect(recent.map(({ seq, kind, url }) => [seq, kind, url])).toEqual([
    [3, 'unpublish', '/tin-tuc/khai-giang/'],
    [2, 'publish', '/tin-tuc/khai-giang/'],
    [1, 'publish', '/'],
  ])
  expect(recent[0]?.digest).toBeNull()
  expect(recent[1]?.digest).toMatch(/^[0-9a-f]{64}$/)
})

it('what is served can be proved from outside: a page by its digest, everything by the release’s record', async () => {
  const event = site.cms.publish(articleOf('bai-moi'))
  const digest = 'digest' in event ? event.digest : 'none'
  await site.step()
  expect(await site.page('/tin-tuc/bai-moi/')).toContain(`${VERIFY_PATH}#${digest}`)
  const record = async () =>
    ReleaseHead.parse(JSON.parse((await site.file(MANIFEST_PATH)) ?? '') as unknown)
  expect(await record()).toEqual({ head: { seq: 3, hash: event.hash } })
  site.clock.now = new Date('2026-09-02T00:00:00Z')
  await site.hold(3)
  expect(await record()).toEqual({ head: { seq: 3, hash: event.hash }, heldBefore: 3 })
})

it('a page that cannot be rendered: names its item and address, since when, and what still waits', async () => {
  site.cms.publish(articleOf('bai-moi'), { item: 'articles/bai-moi' })
  const mend = failAt('/tin-tuc/bai-moi/')
  expect(await site.step()).toBe(false)
  const first = health()
  expect(await site.step()).toBe(false)
  expect(first).toMatchObject({
    ok: false,
    seq: 3,
    shownSeq: 2,
    lastError: 'không dựng được một trang (/tin-tuc/bai-moi/, trạng thái 500)',
    errorAbout: { item: 'articles/bai-moi', url: '/tin-tuc/bai-moi/' },
  })
  expect(health().errorSince).toBe(first.errorSince)
  mend()
  expect(await site.step()).toBe(true)
  expect(health()).toMatchObject({ ok: true, shownSeq: 3, errorSince: null, errorAbout: null })
  expect(health().recent[0]).toMatchObject({ seq: 3, url: '/tin-tuc/bai-moi/' })
})

it('a text whose time has not come: everything is shown that may be, and the record says that it was taken', async () => {
  site.cms.publish(articleOf('sau', { visibleFrom: '2999-01-01T00:00:00.000Z' }))
  await site.step()
  expect(health()).toMatchObject({ ok: true, seq: 3, shownSeq: 3 })
  expect(health().recent[0]?.seq).toBe(2)
})

it('a page whose template throws: names its item and address as well', async () => {
  site.cms.publish(articleOf('bai-moi'), { item: 'articles/bai-moi' })
  const { render } = site.bundle
  site.bundle.render = (published, url) =>
    url.endsWith('/bai-moi/') ? Promise.reject(new Error('hỏng khuôn')) : render(published, url)
  await site.step()
  const about = { item: 'articles/bai-moi', url: '/tin-tuc/bai-moi/' }
  expect(health().errorAbout).toEqual(about)
})

it('a page of lists is nobody’s: the address alone', async () => {
  site.cms.publish(articleOf('bai-moi'))
  failAt('/luu-tru/')
  await site.step()
  expect(health().errorAbout).toEqual({ item: null, url: '/luu-tru/' })
})

it('an event that is refused: names its item before anything of it is live', async () => {
  site.cms.publish(articleOf('sai'), {
    item: 'articles/sai',
    spoil: (event) => ({ ...event, trace: event.trace.slice(0, 3) }),
  })
  await site.step()
  expect(health()).toMatchObject({
    seq: 2,
    lastError: expect.stringContaining('bản đăng không đủ chuỗi duyệt') as string,
    errorAbout: { item: 'articles/sai', url: '/tin-tuc/sai/' },
  })
})

it('a rollback that succeeds says nothing of the feed: what is wrong there stays said', async () => {
  site.cms.publish(articleOf('bai-moi'))
  await site.step()
  site.cms.control.answer = () => ({ status: 500, body: '' })
  expect(await site.step()).toBe(false)
  const { errorSince } = health()
  site.log.length = 0
  expect(await site.hold(3)).toBe(true)
  expect(await site.page('/tin-tuc/bai-moi/')).toBeNull()
  expect(health()).toMatchObject({ ok: false, caughtUp: false, heldBefore: 3, errorSince })
  expect(health().lastError).toContain('phần biên tập trả lời lỗi')
  expect(site.log).not.toContain('Đã thông trở lại, trang theo kịp nguồn xuất bản.')

  site.cms.control.answer = null
  expect(await site.step()).toBe(true)
  expect(health()).toMatchObject({ ok: true, caughtUp: true, heldBefore: 3 })
  expect(site.log.at(-1)).toBe('Đã thông trở lại, trang theo kịp nguồn xuất bản.')
})

it('a whole new release: counts its pages while it is made', async () => {
  for (let n = 0; n < 140; n++) site.cms.publish(articleOf(`bai-${n}`))
  site.cms.publish({ ...CONFIGURATION, title: 'Cấu hình khác' })
  const seen: ReturnType<typeof health>['rendering'][] = []
  const { render } = site.bundle
  site.bundle.render = async (published, url) => {
    const { rendering } = site.health()
    if (rendering && seen.at(-1)?.done !== rendering.done) seen.push(rendering)
    return render(published, url)
  }
  await site.step()
  expect(seen.map((one) => one?.done).slice(0, 2)).toEqual([64, 128])
  expect(seen[0]?.leftMs).toBeNull()
  expect(seen[1]?.leftMs).toBeGreaterThanOrEqual(0)
  expect(health().rendering).toBeNull()
})
