import { expect, it } from 'vitest'
import { digestOfPage, pageDigest } from './pageDigest.ts'

const [OWN, OTHER] = ['a'.repeat(64), 'b'.repeat(64)]
const meta = (digest: string) => `<meta name="digest" content="${pageDigest(digest)}">`

it.each([
  [`<head>${meta(OWN)}</head>`, OWN],
  [`<head>${meta(OWN)}</head><a href="/kiem-tra/#${OTHER}">bản trước</a>`, OWN],
  [`<p>${meta(OTHER).replaceAll('<', '&lt;')}</p>`, null],
  [`<a href="/kiem-tra/#${OTHER}">bản trước</a>`, null],
  ['<meta name="digest" content="sha256:ngắn">', null],
  ['', null],
])('%s', (html, digest) => {
  expect(digestOfPage(html)).toBe(digest)
})
