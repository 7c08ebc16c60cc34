import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeFile, putFiles } from '../publisher/release/release.ts'
import { createFileServer } from '../server/fileServer.ts'

const PAGE = `<!doctype html><title>Trang</title>${'<p>Khai giảng năm học mới.</p>'.repeat(50)}`
const MEDIA = '/media/anh.jpg'

let folder: string
let release: string
let server: Server
let url: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bbt-serve-'))
  release = join(folder, 'release')
  await mkdir(release)
  await open('http://localhost:8080')
})

async function open(siteUrl: string): Promise<void> {
  server = createFileServer(release, siteUrl)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true, force: true })
})

const put = (name: string, data: string) =>
  putFiles({ release }, [{ name, data: Buffer.from(data) }], 9)
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' })

/** As it stands, where fetch() would tidy the path up. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('a page', () => {
  it('comes whole, to be asked for anew, with headers that allow no script', async () => {
    await put('tin-tuc/index.html', PAGE)
    const response = await get('/tin-tuc/')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(PAGE)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('content-security-policy')).not.toContain('script-src')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each(['br', 'gzip'])('comes as %s to who takes it, and is the same text', async (encoding) => {
    await put('index.html', PAGE)
    const response = await get('/', { 'accept-encoding': encoding })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(response.headers.get('vary')).toBe('accept-encoding')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(PAGE.length / 5)
    expect(await response.text()).toBe(PAGE)
  })

  it('is not sent again to who has it, and is when it changed', async () => {
    await put('index.html', PAGE)
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
    await put('index.html', PAGE.replace('mới', 'cũ!'))
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200)
  })

  it('shows at once when it is new, and is gone at once', async () => {
    await put('404.html', 'Không tìm thấy')
    expect((await get('/moi/')).status).toBe(404)
    await put('moi/index.html', PAGE)
    expect((await get('/moi/')).status).toBe(200)
    await removeFile(release, 'moi/index.html')
    const gone = await get('/moi/', { 'accept-encoding': 'br' })
    expect([gone.status, await gone.text()]).toEqual([404, 'Không tìm thấy'])
  })

  it('is found without its last slash', async () => {
    await put('tin-tuc/index.html', PAGE)
    const response = await get('/tin-tuc')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/tin-tuc/'])
  })

  it('answers HEAD with the headers alone', async () => {
    await put('index.html', PAGE)
    const response = await fetch(url, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    })
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(PAGE)))
    expect(await response.text()).toBe('')
  })
})

describe('media and assets', () => {
  it('are kept for ever, and come in parts', async () => {
    await put(MEDIA.slice(1), '0123456789')
    const whole = await get(MEDIA)
    expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = whole.headers.get('etag') ?? ''
    const part = await get(MEDIA, { range: 'bytes=2-4', 'if-range': etag })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    const other = await get(MEDIA, { range: 'bytes=2-4', 'if-range': '"khac"' })
    expect([other.status, await other.text()]).toEqual([200, '0123456789'])
    expect((await get(MEDIA, { range: 'bytes=99-' })).status).toBe(416)
    const head = await fetch(url + MEDIA, { method: 'HEAD', headers: { range: 'bytes=2-4' } })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
  })

  it('of the templates may be used by the office', async () => {
    await put('_astro/site.css', 'p{}')
    expect((await get('/_astro/site.css')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('every answer has the site’s headers', () => {
  const ANSWERS: readonly [number, string, Record<string, string>, string?][] = [
    [200, '/', {}],
    [200, '/', {}, 'HEAD'],
    [304, '/', { 'if-none-match': '*' }],
    [308, '/tin-tuc', {}],
    [206, MEDIA, { range: 'bytes=0-1' }],
    [416, MEDIA, { range: 'bytes=100-' }],
    [304, MEDIA, { 'if-none-match': '*' }],
    [404, '/khong-co/', {}],
    [404, '/../store.db', {}],
    [405, '/', {}, 'POST'],
    [405, '/', {}, 'OPTIONS'],
  ]

  it.each([
    ['http://localhost:8080', null],
    ['https://thptthuthiem.edu.vn', 'max-age=31536000'],
  ])('at %s', async (siteUrl, transport) => {
    await new Promise((resolve) => server.close(resolve))
    await open(siteUrl)
    for (const name of ['index.html', 'tin-tuc/index.html', '404.html', 'media/anh.jpg'])
      await put(name, PAGE.slice(0, 60))
    for (const [status, path, headers, method = 'GET'] of ANSWERS) {
      const answer = await fetch(url + path, { method, headers, redirect: 'manual' })
      const what = `${method} ${path} ${JSON.stringify(headers)}`
      expect(answer.status, what).toBe(status)
      expect(Object.fromEntries(answer.headers), what).toMatchObject({
        'content-security-policy':
          "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': path === MEDIA ? 'cross-origin' : 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(answer.headers.get('strict-transport-security'), what).toBe(transport)
    }
  })
})

describe('what is not to be had', () => {
  it.each([
    '/../store.db',
    '/%2e%2e/store.db',
    '/ngoai.txt',
    '/ngoai/bi-mat.txt',
    '/index.html.br',
  ])('%s', async (path) => {
    await put('index.html', PAGE)
    await put('404.html', 'Không tìm thấy')
    await writeFile(join(folder, 'store.db'), 'kho')
    await writeFile(join(folder, 'bi-mat.txt'), 'bí mật')
    await symlink(join(folder, 'bi-mat.txt'), join(release, 'ngoai.txt'))
    await symlink(folder, join(release, 'ngoai'))
    expect(await rawStatus(path)).toBe(404)
  })

  it('writing', async () => {
    const response = await fetch(url, { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('a site that is not there yet, said politely', async () => {
    const response = await get('/')
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('Trang đang được chuẩn bị')
  })
})
