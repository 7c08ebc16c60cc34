import { CONTENT_OF } from './servedFolder.ts'

/** A request and what every server of the site answers it with. Headers: null is absent; text is in the decoded body. */
export interface ServedRow {
  path: string
  method?: string
  headers?: Record<string, string>
  status: number
  has?: Record<string, string | null>
  text?: string
}

const HTML = 'text/html; charset=utf-8'
const FOREVER = 'public, max-age=31536000, immutable'
const encoded = (encoding: string) => ({ 'accept-encoding': encoding })

const page = (
  path: string,
  headers: Record<string, string>,
  encoding: string | null,
): ServedRow => ({
  path,
  headers,
  status: 200,
  has: {
    'content-type': HTML,
    'cache-control': 'no-cache',
    'content-encoding': encoding,
    vary: 'accept-encoding',
    'access-control-allow-origin': null,
  },
  text: CONTENT_OF('tin-tuc/khai-giang/index.html'),
})

const file = (name: string, type: string, has: ServedRow['has'] = {}): ServedRow => ({
  path: `/${name}`,
  status: 200,
  has: { 'content-type': type, 'content-encoding': null, ...has },
  text: CONTENT_OF(name),
})

const NOT_FOUND = [
  '/khong-co/',
  '/khong-co',
  '/khong-co.css',
  '/media/khong-co.jpg',
  '/tin-tuc/khai-giang/index.html.br',
  '/tin-tuc/khai-giang/index.html.gz',
  '/rss.xml.br',
  '/rong/',
  '/rong',
  '/.an/index.html',
  '/.an/',
  '/.index.html.7f3a',
  '/tin-tuc/.khai-giang/',
  '/.git/config',
  '/.well-known/',
  '/.well-known/.an.json',
  '/la.exe',
  '/tin-tuc//khai-giang/',
  '//tin-tuc/khai-giang/',
  '/tin-tuc/./khai-giang/',
  '/tin-tuc/../tin-tuc/khai-giang/',
  '/%2e%2e/bi-mat.txt',
  '/..%2fbi-mat.txt',
  '/%5c..%5cbi-mat.txt',
  '/tin-tuc\\khai-giang/',
  '/tin-tuc/khai-giang/index.html%00.css',
] as const

/** Asked of every server that may serve the site, ours first. */
export const SERVED_TABLE: readonly ServedRow[] = [
  page('/tin-tuc/khai-giang/', encoded('br, gzip'), 'br'),
  page('/tin-tuc/khai-giang/', encoded('gzip'), 'gzip'),
  page('/tin-tuc/khai-giang/', encoded('identity'), null),
  page('/tin-tuc/khai-giang/', {}, null),
  page('/tin-tuc/khai-giang/?trang=2', encoded('br'), 'br'),
  page('/tin-tuc/khai-giang/index.html', encoded('br'), 'br'),
  page('/tin-tuc/khai%2Dgiang/', encoded('br'), 'br'),
  { path: '/', status: 200, has: { 'content-type': HTML }, text: CONTENT_OF('index.html') },
  {
    path: '/',
    method: 'HEAD',
    status: 200,
    has: { 'content-type': HTML, 'cache-control': 'no-cache' },
  },
  { path: '/tin-tuc/khai-giang', status: 308, has: { location: '/tin-tuc/khai-giang/' } },
  { path: '/tin-tuc/khai-giang?trang=2', status: 308, has: { location: '/tin-tuc/khai-giang/' } },
  file('_astro/site.a1b2.css', 'text/css; charset=utf-8', {
    'cache-control': FOREVER,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  }),
  file('_astro/chu.c3d4.woff2', 'font/woff2', { 'cache-control': FOREVER }),
  file('_astro/tim.e5f6.js', 'text/javascript; charset=utf-8', { 'cache-control': FOREVER }),
  file('media/anh.jpg', 'image/jpeg', {
    'cache-control': FOREVER,
    'access-control-allow-origin': null,
    'cross-origin-resource-policy': 'cross-origin',
  }),
  file('media/anh.avif', 'image/avif', { 'cache-control': FOREVER }),
  file('media/anh.webp', 'image/webp', { 'cache-control': FOREVER }),
  file('bieu-tuong.png', 'image/png', { 'cache-control': 'no-cache' }),
  file('favicon.svg', 'image/svg+xml', { 'cache-control': 'no-cache' }),
  file('rss.xml', 'application/xml; charset=utf-8', { 'cache-control': 'no-cache' }),
  file('robots.txt', 'text/plain; charset=utf-8'),
  file('.well-known/ban-bien-tap.json', 'application/json; charset=utf-8', {
    'cache-control': 'no-cache',
  }),
  {
    path: '/media/anh.jpg',
    headers: { range: 'bytes=1-3' },
    status: 206,
    has: { 'content-length': '3', 'cache-control': FOREVER },
    text: CONTENT_OF('media/anh.jpg').slice(1, 4),
  },
  { path: '/media/anh.jpg', headers: { range: 'bytes=9999-' }, status: 416 },
  ...NOT_FOUND.map((path) => ({
    path,
    status: 404,
    has: { 'content-type': HTML, 'cache-control': 'no-cache' },
    text: CONTENT_OF('404.html'),
  })),
  ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({
    path: '/',
    method,
    status: 405,
    has: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
    text: 'Trang này chỉ để đọc.\n',
  })),
]
