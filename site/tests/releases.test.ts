import { truncateSync } from 'node:fs'
import { lstat, mkdir, readdir, readlink, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Manifest, MANIFEST_FILE } from '../publisher/release/manifest.ts'
import { verifySite } from '../verify/site.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

const shown = () => readlink(site.folders.release)
const kept = async () => (await readdir(site.folders.releases)).map(Number).sort((a, b) => a - b)
const headOf = (manifest: string | null) => {
  const { head, templates } = Manifest.parse(JSON.parse(manifest ?? ''))
  return { head, templates }
}
const configure = (tagline: string) => {
  const school = { ...CONFIGURATION.school, tagline }
  site.cms.publish({ ...CONFIGURATION, school }, { item: 'cau-hinh' })
}

it('one article changes the release that is shown, another configuration makes a new one', async () => {
  configure('Lần một')
  await site.step()
  const before = await shown()
  site.cms.publish(articleOf('khai-giang'))
  await site.step()
  expect(await shown()).toBe(before)

  configure('Lần hai')
  await site.step()
  expect(await shown()).not.toBe(before)
  expect(await site.page('/tin-tuc/khai-giang/')).toContain('Lần hai')
})

it('other templates render every page anew from the same approved texts, and the manifest names them', async () => {
  configure('Lần một')
  site.cms.publish(articleOf('khai-giang'))
  await site.step()
  const [before, pages] = [await shown(), await site.file(MANIFEST_FILE)]
  const { render } = site.bundle
  site.bundle.hash = 'khuôn mới'
  site.bundle.render = async (published, url) => {
    const answer = await render(published, url)
    const text = (await answer.text()).replace('</body>', '<p>Khuôn mới</p></body>')
    return new Response(text, answer)
  }
  await site.restart()
  expect(await shown()).toBe(before)
  expect(await site.page('/')).not.toContain('Khuôn mới')

  expect(await site.step()).toBe(true)
  expect(await shown()).not.toBe(before)
  for (const path of ['/', '/tin-tuc/', '/tin-tuc/khai-giang/']) {
    expect(await site.page(path)).toContain('<p>Khuôn mới</p>')
  }
  const [old, now] = [pages, await site.file(MANIFEST_FILE)].map(headOf)
  expect(now).toEqual({ head: old?.head, templates: 'khuôn mới' })
})

it('keeps the last few releases, and no more', async () => {
  for (let n = 0; n < 8; n++) {
    configure(`Lần ${n}`)
    await site.step()
  }
  const last = Number((await shown()).split('/').at(-1))
  expect(await kept()).toEqual([last - 4, last - 3, last - 2, last - 1, last])
})

it('leaves visitors the old release when a page of the new one fails, and clears what it began', async () => {
  configure('Lần một')
  site.cms.publish(articleOf('khai-giang'))
  await site.step()
  const [before, tree] = [await shown(), await site.tree()]
  const { render } = site.bundle
  site.bundle.render = async (published, url) =>
    url.endsWith('/tin-tuc/') ? new Response('', { status: 500 }) : render(published, url)
  configure('Lần hai')
  expect(await site.step()).toBe(false)
  expect(site.log.at(-1)).toContain('không dựng được một trang (/tin-tuc/, trạng thái 500)')
  expect([await shown(), await site.tree()]).toEqual([before, tree])

  site.bundle.render = render
  expect(await site.step()).toBe(true)
  expect(await site.page('/')).toContain('Lần hai')
  expect(await kept()).toEqual([1, 2, 3])
})

it('writes all of it anew after the machine was off: a power cut may have left torn files', async () => {
  configure('Lần một')
  site.cms.publish(articleOf('khai-giang'))
  await site.step()
  const [release, tree] = [await shown(), await site.tree()]
  await site.restart()
  expect(await site.step()).toBe(true)
  expect(await shown()).toBe(release)

  const torn = ['index.html', 'tin-tuc/khai-giang/index.html.br']
  await site.powerCut(() =>
    torn.forEach((file) => truncateSync(join(site.folders.release, file), 10)),
  )
  expect(await site.step()).toBe(true)
  expect(await shown()).not.toBe(release)
  expect(await site.tree()).toEqual(tree)
  const { checks } = await verifySite(site.dataDir, SITE_URL, 0)
  expect(checks.flatMap(({ findings }) => findings)).toEqual([])
})

describe('a picture that was lost from the publisher’s own folder', () => {
  let picture: string

  beforeEach(async () => {
    configure('Lần một')
    const cover = await pictureOf(3, site.cms.media, { alt: 'Sân trường' })
    site.cms.publish(articleOf('khai-giang', { cover }))
    expect(await site.step()).toBe(true)
    picture = `${cover.sha256}.jpg`
    await rm(join(site.folders.media, picture))
    configure('Lần hai')
  })

  it('is fetched again for a whole new release', async () => {
    expect(await site.step()).toBe(true)
    expect(await site.page('/')).toContain('Lần hai')
    const { checks } = await verifySite(site.dataDir, SITE_URL, 0)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([])
  })

  it('leaves the old release, and says which it is, where the office has it no more', async () => {
    const before = await site.tree()
    const bytes = site.cms.media.get(picture.slice(0, 64))!
    site.cms.media.delete(picture.slice(0, 64))
    expect(await site.step()).toBe(false)
    expect(site.log.at(-1)).toContain(
      `phần biên tập trả lời lỗi (404 ở media/${picture.slice(0, 64)})`,
    )
    expect(await site.tree()).toEqual(before)
    site.cms.media.set(picture.slice(0, 64), bytes)
    expect(await site.step()).toBe(true)
    expect(await site.page('/')).toContain('Lần hai')
  })
})

it('takes over the plain folder that an earlier version wrote', async () => {
  configure('Lần một')
  site.cms.publish(articleOf('khai-giang'))
  await site.step()
  const tree = await site.tree()
  const plain = join(site.folders.releases, (await shown()).split('/').at(-1)!)
  await rm(site.folders.release)
  await rename(plain, site.folders.release)
  await rm(site.folders.releases, { recursive: true })

  await site.restart()
  expect((await lstat(site.folders.release)).isSymbolicLink()).toBe(true)
  expect(await site.tree()).toEqual(tree)
})

it('builds past what a crash left half done', async () => {
  configure('Lần một')
  await site.step()
  const next = join(site.folders.releases, String(Number((await shown()).split('/').at(-1)) + 1))
  await mkdir(join(next, 'tin-tuc'), { recursive: true })
  await writeFile(join(next, 'tin-tuc/cu.html'), 'dở dang')
  configure('Lần hai')
  await site.step()
  expect(await site.page('/')).toContain('Lần hai')
  expect(Object.keys(await site.tree())).not.toContain('tin-tuc/cu.html')
})

describe('a manifest that says nothing', () => {
  const UNREADABLE = ['', '{"format":2,"head":{"se', '{"format":2}', '[]']

  beforeEach(async () => {
    configure('Lần một')
    site.cms.publish(articleOf('khai-giang'))
    await site.step()
  })

  it.each(UNREADABLE)(
    'has all rendered anew beside what is served, and one line says so: %s',
    async (text) => {
      const [before, tree] = [await shown(), await site.tree()]
      await writeFile(join(site.folders.release, MANIFEST_FILE), text)
      site.log.length = 0
      await site.restart()
      expect(await shown()).toBe(before)
      expect(site.log).toEqual([
        expect.stringContaining('Bảng kê của trang đang chạy không đọc được'),
      ])
      expect(await site.step()).toBe(true)
      expect(site.log).toHaveLength(2)
      expect(await shown()).not.toBe(before)
      expect(await site.tree()).toEqual(tree)
    },
  )
})

it('says how far a whole new release is', async () => {
  configure('Lần một')
  for (let n = 0; n < 90; n++) site.cms.publish(articleOf(`bai-${n}`))
  await site.step()
  expect(site.log.filter((line) => line.startsWith('Đang dựng lại cả trang')).length).toBe(1)
  expect(site.health().rendering).toBeNull()
})
