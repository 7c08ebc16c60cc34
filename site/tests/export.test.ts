import { existsSync } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listEvents } from '../command/events.ts'
import { exportSite } from '../command/export/exportSite.ts'
import { MANIFEST_FILE } from '../publisher/release/manifest.ts'
import { verifySite } from '../verify/site.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const QUICK = { attempts: 3, pauseMs: 1 }

let site: TestSite
let folder: string
let target: string

beforeEach(async () => {
  site = await startSite()
  folder = await mkdtemp(join(tmpdir(), 'bbt-export-'))
  target = join(folder, 'trang')
  site.cms.publish(CONFIGURATION)
  for (const slug of ['khai-giang', 'nuoc-song']) site.cms.publish(articleOf(slug))
  await site.step()
})
afterEach(async () => {
  await site.stop()
  await rm(folder, { recursive: true })
})

const exported = (patience = QUICK) => exportSite(site.dataDir, target, patience)

/** Every file of the export with its bytes; anything but plain files and folders shows as null. */
async function tree() {
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  const pairs = entries
    .filter((entry) => !entry.isDirectory())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      const bytes = entry.isFile() ? (await readFile(file)).toString('base64') : null
      return [relative(target, file), bytes] as const
    })
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('an export', () => {
  it('is the release, file by file, with its encodings and its manifest', async () => {
    const { ok, message } = await exported()
    expect(message).toMatch(/^Đã xuất trang vào .*, tới sự kiện 3: \d+ tệp, /)
    expect([ok, await tree()]).toEqual([true, await site.tree()])
    const names = Object.keys(await tree())
    for (const name of ['index.html', 'index.html.br', 'index.html.gz', MANIFEST_FILE]) {
      expect(names).toContain(name)
    }
  })

  it('that is done again writes nothing', async () => {
    await exported()
    const before = await stat(join(target, 'index.html'))
    expect((await exported()).message).toContain('0 tệp mới hoặc đã đổi; bỏ 0 tệp')
    expect((await stat(join(target, 'index.html'))).ino).toBe(before.ino)
  })

  it('that is done again writes what changed and removes what is gone, with its folder', async () => {
    await exported()
    const old = await stat(join(target, 'tin-tuc/khai-giang/index.html'))
    const css = (await readdir(join(target, '_astro'))).find((name) => name.endsWith('.css'))!
    const style = await stat(join(target, '_astro', css))
    site.cms.publish(articleOf('khai-giang', { title: 'Khai giảng' }))
    site.cms.unpublish('/tin-tuc/nuoc-song/')
    await site.step()
    expect((await exported()).ok).toBe(true)
    expect(await tree()).toEqual(await site.tree())
    expect((await stat(join(target, 'tin-tuc/khai-giang/index.html'))).ino).not.toBe(old.ino)
    expect((await stat(join(target, '_astro', css))).ino).toBe(style.ino)
    expect(await readdir(join(target, 'tin-tuc'))).not.toContain('nuoc-song')
  })

  it('mends what was damaged, and leaves its owner’s own dot files alone', async () => {
    await exported()
    await writeFile(join(target, '.htaccess'), 'của trường')
    await mkdir(join(target, '.git'))
    await writeFile(join(target, '.git/HEAD'), 'của trường')
    await writeFile(join(target, 'index.html'), 'bị sửa')
    await writeFile(join(target, 'la.html'), 'lạ')
    await rm(join(target, 'rss.xml'))
    expect((await exported()).message).toContain('2 tệp mới hoặc đã đổi; bỏ 1 tệp')
    const { '.htaccess': own, '.git/HEAD': git, ...rest } = await tree()
    expect([own, git]).toEqual([
      Buffer.from('của trường').toString('base64'),
      Buffer.from('của trường').toString('base64'),
    ])
    expect(rest).toEqual(await site.tree())
  })

  it('writes through no link, and leaves none', async () => {
    await exported()
    const outside = join(folder, 'ngoai')
    await cp(join(target, 'tin-tuc'), outside, { recursive: true })
    await writeFile(join(outside, 'index.html'), 'của người khác')
    await rm(join(target, 'tin-tuc'), { recursive: true })
    await symlink(outside, join(target, 'tin-tuc'))
    expect((await exported()).ok).toBe(true)
    expect(await tree()).toEqual(await site.tree())
    expect(await readFile(join(outside, 'index.html'), 'utf8')).toBe('của người khác')
  })

  it('that was cut short is gone on with', async () => {
    await exported()
    await rm(join(target, MANIFEST_FILE))
    await writeFile(join(target, '.ban-bien-tap-dang-xuat'), '')
    await rm(join(target, 'index.html'))
    expect((await exported()).ok).toBe(true)
    expect(await tree()).toEqual(await site.tree())
  })
})

describe('while the publisher is at work', () => {
  it('is one whole release, whichever', async () => {
    const seen: Record<string, string>[] = [await site.tree()]
    let isDone = false
    const publish = async () => {
      for (let n = 0; n < 12; n++) {
        site.cms.publish(articleOf(`bai-${n}`))
        if (n % 3 === 2) site.cms.unpublish(`/tin-tuc/bai-${n - 1}/`)
        if (n === 6) site.cms.publish({ ...CONFIGURATION, title: 'Cấu hình khác' })
        await site.step()
        seen.push(await site.tree())
      }
      isDone = true
    }
    const take = async () => {
      let taken = 0
      while (!isDone) {
        const { ok, message } = await exported({ attempts: 20_000, pauseMs: 1 })
        expect([ok, message]).toEqual([true, message])
        // The last state may be noted a moment after it is exported.
        await expect.poll(async () => seen.some(isSame(await tree()))).toBe(true)
        taken++
      }
      return taken
    }
    const [, taken] = await Promise.all([publish(), take()])
    expect(taken).toBeGreaterThan(0)
  })

  const isSame = (a: Record<string, string | null>) => (b: Record<string, string>) =>
    JSON.stringify(a) === JSON.stringify(b)

  it('says that it is not done when that never ends', async () => {
    site.store.pending.addEverything()
    const { ok, message } = await exported()
    expect([ok, message]).toEqual([
      false,
      expect.stringContaining('Bộ xuất bản chưa viết xong trang'),
    ])
  })
})

describe('is refused, with nothing written', () => {
  it('into a folder that has something else', async () => {
    await mkdir(target)
    await writeFile(join(target, 'thu.txt'), 'của người khác')
    expect((await exported()).message).toContain('đã có tệp khác')
    expect(await readdir(target)).toEqual(['thu.txt'])
  })

  it('onto a file', async () => {
    await writeFile(target, '')
    expect((await exported()).message).toContain('không phải thư mục')
  })

  it.each([
    ['the data folder', () => site.dataDir],
    ['the release', () => site.folders.release],
    ['a folder in it', () => join(site.dataDir, 'xuat/trang')],
    ['a folder around it', () => join(site.dataDir, '..')],
  ])('into %s', async (_, place) => {
    target = place()
    const { ok, message } = await exported()
    expect([ok, message]).toEqual([false, expect.stringContaining('nằm trong nhau')])
  })

  it('of an installation that has none', async () => {
    const { ok, message } = await exportSite(folder, target, QUICK)
    expect([ok, message]).toEqual([false, expect.stringContaining('Chưa có trang nào')])
  })

  it('of a store that another version wrote, which no command reads', async () => {
    const db = new DatabaseSync(site.folders.store)
    db.exec('PRAGMA user_version = 1')
    db.close()
    const cure: unknown = expect.stringContaining(
      'phiên bản khác của chương trình ghi: chạy npm start',
    )
    expect(await exported()).toEqual({ ok: false, message: cure })
    expect(existsSync(target)).toBe(false)
    expect(listEvents({ DATA_DIR: site.dataDir }, 5)).toEqual({ ok: false, message: cure })
    const { checks } = await verifySite(site.dataDir, SITE_URL)
    expect(checks).toMatchObject([{ name: 'store', tried: 0, findings: [{ problem: cure }] }])
  })
})

it('of a release that was tampered with ends with the file’s name and the cure, and no manifest', async () => {
  await writeFile(join(site.folders.release, 'rss.xml'), 'bị sửa')
  const { ok, message } = await exported()
  expect(ok).toBe(false)
  expect(message).toContain('Tệp /rss.xml của trang không khớp mã trong kho: chạy npm run verify')
  expect(Object.keys(await tree())).not.toContain(MANIFEST_FILE)
})
