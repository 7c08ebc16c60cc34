import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putFiles, removeFile } from '../publisher/release/release.ts'
import { serveFolder, type ServedFolder, textOf } from './support/served.ts'

const PAGE = 'tin-tuc/khai-giang/index.html'
const ADDRESS = '/tin-tuc/khai-giang/'
const ENCODINGS = ['br', 'gzip', 'identity'] as const

let site: ServedFolder

beforeEach(async () => {
  site = await serveFolder()
  await site.put('404.html', 'Không tìm thấy')
})
afterEach(() => site.stop())

/** Each version says which it is, and has a length of its own. */
const version = (n: number) => `<!doctype html><p>bản ${n}.</p>${'<p>Khai giảng.</p>'.repeat(n)}`
const get = (encoding: string) => site.get(ADDRESS, { 'accept-encoding': encoding })
const agePage = () => site.age(PAGE, `${PAGE}.br`, `${PAGE}.gz`)

describe('a page that is replaced again and again', () => {
  it('is whole, of one version, and never older than what was there when it was asked for', async () => {
    const LAST = 60
    let written = 0
    let isDone = false
    const byTag = new Map<string, string>()
    await site.put(PAGE, version(0))

    const read = async (encoding: (typeof ENCODINGS)[number]) => {
      let tried = 0
      while (!isDone) {
        const before = written
        const answer = await get(encoding)
        expect(answer.status).toBe(200)
        expect(answer.headers['content-encoding'] ?? 'identity').toBe(encoding)
        const text = textOf(answer)
        const n = Number(/bản (\d+)/.exec(text)?.[1])
        expect(text).toBe(version(n))
        expect(n).toBeGreaterThanOrEqual(before)
        const tag = String(answer.headers.etag)
        expect(byTag.get(tag) ?? answer.body.toString('base64')).toBe(
          answer.body.toString('base64'),
        )
        byTag.set(tag, answer.body.toString('base64'))
        tried++
      }
      return tried
    }
    const write = async () => {
      for (let n = 1; n <= LAST; n++) {
        await site.put(PAGE, version(n))
        // Every other version gets into memory.
        if (n % 2 === 0) await agePage()
        for (const encoding of ENCODINGS) await get(encoding)
        written = n
      }
      isDone = true
    }
    const [, ...tried] = await Promise.all([
      write(),
      ...ENCODINGS.map(read),
      ...ENCODINGS.map(read),
    ])
    expect(Math.min(...tried)).toBeGreaterThan(LAST)
    for (const encoding of ENCODINGS) expect(textOf(await get(encoding))).toBe(version(LAST))
  })

  it('is known by a tag that no other version has', async () => {
    await site.put(PAGE, version(1))
    await agePage()
    const first = await get('br')
    const ask = () =>
      site.get(ADDRESS, { 'accept-encoding': 'br', 'if-none-match': String(first.headers.etag) })
    expect((await ask()).status).toBe(304)
    await site.put(PAGE, version(2))
    const second = await ask()
    expect([second.status, textOf(second)]).toEqual([200, version(2)])
  })
})

it.each(ENCODINGS)('a page that is taken away is away at once (%s)', async (encoding) => {
  await site.put(PAGE, version(1))
  await agePage()
  expect((await get(encoding)).status).toBe(200)
  await removeFile(site.release, PAGE)
  const gone = await get(encoding)
  expect([gone.status, textOf(gone)]).toEqual([404, 'Không tìm thấy'])
})

it('another release is shown from one request to the next, all of it', async () => {
  await site.put(PAGE, version(1))
  const hashes = new Map(
    (await site.put('a.txt', 'giữ nguyên')).map(({ path, sha256 }) => [path, sha256]),
  )
  await site.age('a.txt', 'a.txt.br', 'a.txt.gz')
  await agePage()
  const before = await Promise.all(ENCODINGS.map(get))
  const same = await site.get('/a.txt')
  const release = join(site.folder, 'releases/2')
  await mkdir(release)
  await putFiles(
    { release, previous: site.release, noted: (path) => hashes.get(path) ?? null },
    [
      { name: PAGE, data: Buffer.from(version(2)) },
      { name: 'a.txt', data: Buffer.from('giữ nguyên') },
      { name: '404.html', data: Buffer.from('Không có') },
    ],
    9,
  )
  expect(before.map(textOf)).toEqual([version(1), version(1), version(1)])
  await symlink('releases/2', join(site.folder, 'moi'))
  await rename(join(site.folder, 'moi'), site.release)
  for (const encoding of ENCODINGS) expect(textOf(await get(encoding))).toBe(version(2))
  expect(textOf(await site.get('/khong-co/'))).toBe('Không có')
  expect((await site.get('/a.txt')).headers.etag).toBe(same.headers.etag)
})

describe('a link that leads out of the release, put where a page was that is in memory', () => {
  const SECRET = 'bí mật'

  beforeEach(async () => {
    await site.put(PAGE, version(1))
    await agePage()
    for (const encoding of ENCODINGS) await get(encoding)
    await mkdir(join(site.folder, 'ngoai'))
    for (const name of ['index.html', 'index.html.br', 'index.html.gz']) {
      await writeFile(join(site.folder, 'ngoai', name), SECRET)
    }
  })

  it.each([
    ['its folder', 'tin-tuc/khai-giang', 'ngoai'],
    ['the page', PAGE, 'ngoai/index.html'],
    ['its br', `${PAGE}.br`, 'ngoai/index.html'],
    ['its gz', `${PAGE}.gz`, 'ngoai/index.html'],
  ])('is not followed: %s', async (_, place, target) => {
    await rename(join(site.release, place), join(site.folder, 'cu'))
    await symlink(join(site.folder, target), join(site.release, place))
    for (const encoding of ENCODINGS) {
      const answer = await get(encoding)
      expect([version(1), 'Không tìm thấy'], encoding).toContain(textOf(answer))
    }
  })
})

it('a name that no disk takes is not found', async () => {
  expect((await site.get(`/${'a'.repeat(300)}/`)).status).toBe(404)
})
