import { sha256 } from '@bbt/shared/approval/digest.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeEvent } from '../publisher/pending.ts'
import { previewPage } from '../publisher/preview.ts'
import { Manifest, MANIFEST_FILE } from '../publisher/release/manifest.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

async function published(...slugs: string[]) {
  site.cms.publish(CONFIGURATION)
  for (const slug of slugs) site.cms.publish(articleOf(slug))
  expect(await site.step()).toBe(true)
}

describe('before there is a configuration', () => {
  it('says that the site is being prepared, also while articles are published', async () => {
    expect(await site.step()).toBe(true)
    expect(await site.page('/')).toContain('Trang đang được chuẩn bị')
    site.cms.publish(articleOf('khai-giang'))
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/khai-giang/')).toBeNull()
    expect(await site.page('/')).toContain('Trang đang được chuẩn bị')

    site.cms.publish(CONFIGURATION)
    await site.step()
    expect(await site.page('/')).toContain('Bài khai-giang')
    expect(await site.page('/tin-tuc/khai-giang/')).toContain('Bài khai-giang')
  })
})

describe('publishing an article', () => {
  it('shows its text, picture and trace, and puts it into lists, feed and sitemap', async () => {
    await published('khai-giang')
    const cover = await pictureOf(3, site.cms.media, { alt: 'Sân trường', credit: 'Tổ Hoá học' })
    const bodyHtml = '<p>Nước sông <strong>sạch</strong> đến đâu?</p>'
    site.cms.publish(articleOf('nuoc-song', { title: 'Nước sông', cover, bodyHtml }), {
      at: '2026-11-22T17:30:00.000Z',
    })
    await site.step()

    const page = await site.page('/tin-tuc/nuoc-song/')
    for (const text of [
      bodyHtml,
      `/media/${cover.sha256}.jpg`,
      'Ảnh: Tổ Hoá học',
      'Thứ Hai, ngày 23 tháng 11 năm 2026',
      'Tổ trưởng Tổ Hoá học',
      'Phó Hiệu trưởng chuyên môn',
      'Quản trị website',
      '23/11/2026, 00:30',
      'Bản 1',
      'Bài khai-giang',
    ]) {
      expect(page).toContain(text)
    }
    expect(page).not.toContain('nguoi-viet')
    expect(page).not.toContain('Đã cập nhật')
    for (const path of [
      '/',
      '/tin-tuc/',
      '/tin-tuc/trang/1/',
      '/chuyen-muc/chuyen-mon/',
      '/don-vi/to-hoa-hoc/',
      '/luu-tru/2026/11/',
    ]) {
      expect(await site.page(path), path).toContain('/tin-tuc/nuoc-song/')
    }
    for (const file of ['rss.xml', 'sitemap-2026-11.xml']) {
      expect(await site.file(file), file).toContain(`${SITE_URL}/tin-tuc/nuoc-song/`)
    }
    expect(await site.file(`media/${cover.sha256}.jpg`)).not.toBeNull()
    expect(site.health().recent[0]).toMatchObject({
      kind: 'publish',
      url: '/tin-tuc/nuoc-song/',
      seq: site.health().shownSeq,
    })
  })

  it('replaces the text of a new version and says when', async () => {
    await published('khai-giang')
    const changed = articleOf('khai-giang', { title: 'Khai giảng năm học mới' })
    site.cms.publish(changed, { at: '2026-11-23T01:10:00.000Z' })
    await site.step()

    const page = await site.page('/tin-tuc/khai-giang/')
    expect(page).toContain('Khai giảng năm học mới')
    expect(page).not.toContain('Bài khai-giang')
    expect(page).toContain('Bản 2')
    expect(page?.replace(/<[^>]+>/g, '')).toContain('Đã cập nhật lúc 23/11/2026, 08:10')
    expect(await site.page('/tin-tuc/')).not.toContain('Bài khai-giang')
  })

  it('shows an earlier text again, at its own address, as a version of its own', async () => {
    await published()
    const [item, right] = ['articles/1', articleOf('lich-thi', { title: 'Thi ngày 12' })]
    site.cms.publish(right, { item })
    site.cms.publish(articleOf('lich-thi-moi', { title: 'Thi ngày 21' }), { item })
    await site.step()
    expect(await site.page('/tin-tuc/lich-thi-moi/')).toContain('Thi ngày 21')
    site.cms.publish(right, { item })
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/lich-thi/')).toContain('Thi ngày 12')
    expect(await site.page('/tin-tuc/lich-thi/')).toContain('Bản 3')
    expect(await site.page('/tin-tuc/lich-thi-moi/')).toBeNull()
    expect(await site.page('/')).not.toContain('Thi ngày 21')
  })

  it('moves with its address and its category', async () => {
    await published('ten-cu', 'khac')
    const moved = articleOf('ten-moi', { category: { slug: 'phong-trao', name: 'Phong trào' } })
    site.cms.publish(moved, { item: 'items//tin-tuc/ten-cu/' })
    await site.step()

    expect(await site.page('/tin-tuc/ten-cu/')).toBeNull()
    expect(await site.page('/tin-tuc/ten-moi/')).toContain('Bài ten-moi')
    expect(await site.page('/chuyen-muc/chuyen-mon/')).not.toContain('ten-')
    expect(await site.page('/chuyen-muc/phong-trao/')).toContain('ten-moi')
  })
})

describe('what is live has a page', () => {
  it('at every address that an article may have, and no page of a list gives way', async () => {
    const slugs = [
      ...['trang', 'trang-1', 'trang-2', 'trang-1203', 'trang-0', 'trang-phuc', 'trang-2-so-bao'],
      ...['trang-', '2026', '1', '404', '500', 'index', 'index-html', 'rss-xml', '-', '--a', 'a-'],
      ...['tin-tuc', 'media', 'well-known', 'constructor', 'con', 'x'.repeat(100)],
    ]
    await published(...slugs)
    for (const slug of slugs) {
      expect(await site.page(`/tin-tuc/${slug}/`)).toContain(`<h1>Bài ${slug}</h1>`)
    }
    const lists = ['/tin-tuc/', '/chuyen-muc/chuyen-mon/', '/don-vi/to-hoa-hoc/']
    const pages = lists.flatMap((list) => [`${list}trang/1/`, `${list}trang/2/`])
    for (const path of pages) expect(await site.page(path)).toContain('đếm từ bài đầu tiên')
    site.cms.unpublish('/tin-tuc/trang/')
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/trang/')).toBeNull()
    expect(await site.page('/tin-tuc/trang/2/')).toContain('đếm từ bài đầu tiên')
  })

  it('or the old site is kept, and the article is named', async () => {
    await published('khai-giang')
    const before = await site.tree()
    const { render } = site.bundle
    site.bundle.render = (source, url) =>
      url.endsWith('/bai-mat/')
        ? Promise.resolve(new Response(null, { status: 404 }))
        : render(source, url)
    site.cms.publish(articleOf('bai-mat'))
    expect(await site.step()).toBe(false)
    expect(await site.tree()).toEqual(before)
    expect(site.log.at(-1)).toContain('/tin-tuc/bai-mat/')
    site.bundle.render = render
    expect(await site.step()).toBe(true)
    expect(await site.page('/tin-tuc/bai-mat/')).not.toBeNull()
  })
})

describe('taking an article down', () => {
  it('removes page, picture, and every mention', async () => {
    await published('khai-giang')
    const cover = await pictureOf(4, site.cms.media, { alt: 'Sân trường' })
    site.cms.publish(articleOf('nuoc-song', { cover }))
    await site.step()
    site.cms.unpublish('/tin-tuc/nuoc-song/')
    await site.step()

    const tree = await site.tree()
    const mentions = Object.entries(tree).filter(([file, bytes]) =>
      `${file} ${Buffer.from(bytes, 'base64').toString()}`.includes('nuoc-song'),
    )
    expect(mentions).toEqual([])
    expect(Object.keys(tree).filter((file) => file.startsWith('media/'))).toEqual([])
  })

  it('leaves the list of a category that the menu links to, saying what will appear', async () => {
    await published()
    expect(await site.page('/chuyen-muc/tuyen-sinh/')).toContain('Chưa có bài nào')
    expect(await site.page('/chuyen-muc/tuyen-sinh/')).toContain('Tuyển sinh')
  })
})

describe('lists', () => {
  it('number their pages from the oldest, and never shift', async () => {
    const slugs = Array.from({ length: 25 }, (_, i) => `bai-${i + 1}`)
    await published(...slugs)
    const first = await site.page('/tin-tuc/trang/1/')
    expect(first).toContain('/tin-tuc/bai-20/')
    expect(first).not.toContain('/tin-tuc/bai-21/')
    expect(await site.page('/tin-tuc/trang/2/')).toContain('/tin-tuc/bai-25/')
    expect(await site.page('/tin-tuc/')).toContain('href="/tin-tuc/trang/1/">Bài cũ hơn')

    site.cms.unpublish('/tin-tuc/bai-3/')
    await site.step()
    expect(await site.page('/tin-tuc/trang/1/')).not.toContain('/tin-tuc/bai-3/')
    expect(await site.page('/tin-tuc/trang/1/')).not.toContain('/tin-tuc/bai-21/')
  })
})

describe('the publisher begins anew', () => {
  it('writes nothing again when nothing changed', async () => {
    await published('khai-giang')
    const before = await site.tree()
    await site.restart()
    site.log.length = 0
    expect(await site.step()).toBe(true)
    expect(site.log).toEqual([])
    expect(await site.tree()).toEqual(before)
  })

  it('repairs a release that it left half written', async () => {
    await published('khai-giang')
    const before = await site.tree()
    site.cms.publish(articleOf('bai-moi'))
    await site.step()
    site.cms.unpublish('/tin-tuc/bai-moi/')
    // The store takes the event, the program ends before the files are written.
    const { event } = { event: site.cms.events.at(-1)! }
    if (event.kind === 'unpublish') takeEvent(site.store, { event }, site.clock.now)
    await site.restart()
    await site.step()
    const after = await site.tree()
    delete before['.well-known/ban-bien-tap.json']
    delete after['.well-known/ban-bien-tap.json']
    expect(after).toEqual(before)
  })
})

it('the page that says how to check finds the home page where it says', async () => {
  await published('khai-giang')
  const page = (await site.page('/kiem-tra/')) ?? ''
  const [, part = ''] = /href="\/(\.well-known\/ban-bien-tap-[0-9a-f]{3}\.json)"/.exec(page) ?? []
  const text = (await site.file(part)) ?? ''
  const { files } = JSON.parse(text) as { files: Record<string, string> }
  expect(files['/index.html']).toBe(sha256((await site.page('/')) ?? ''))
  const { shards } = Manifest.parse(JSON.parse((await site.file(MANIFEST_FILE)) ?? ''))
  const name = /([0-9a-f]{3})\.json$/.exec(part)?.[1] ?? ''
  expect(shards[name]).toBe(sha256(text))
  expect(sha256('/index.html').slice(0, 3)).toBe(name)
  expect(page).toContain(`curl -s ${SITE_URL}/${part} | sha256sum`)
})

describe('a preview', () => {
  it('is the page as it would be live, and touches neither store nor files', async () => {
    await published('khai-giang')
    const before = await site.tree()
    const content = articleOf('bai-nhap', { title: 'Bài nháp' })
    const now = new Date('2026-11-23T01:00:00Z')
    const context = { ...site, siteUrl: SITE_URL }
    const { status, body } = await previewPage(context, JSON.stringify({ content }), now)

    expect(status).toBe(200)
    expect(body).toContain('Bản xem trước, chưa được duyệt')
    expect(body).toContain('Thứ Hai, ngày 23 tháng 11 năm 2026')
    expect(body).toContain('/tin-tuc/khai-giang/')
    expect(await site.tree()).toEqual(before)
    expect(await site.page('/tin-tuc/bai-nhap/')).toBeNull()
  })

  it.each([
    ['{', 422],
    [JSON.stringify({ content: { type: 'article' } }), 422],
  ])('refuses %s', async (body, status) => {
    await published()
    expect(await previewPage({ ...site, siteUrl: SITE_URL }, body, new Date())).toMatchObject({
      status,
    })
  })
})
