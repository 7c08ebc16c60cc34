import { expect, it } from 'vitest'
import { refusedAtPage } from './pages.ts'

const CMS_URL = 'http://localhost:3000'
const OURS = { origin: CMS_URL, cookie: 'a=b; payload-token=x' }

it.each([
  ['reading', 'GET', {}, null],
  ['asking for the head', 'HEAD', {}, null],
  ['a call from one of our pages, signed in', 'POST', OURS, null],
  ['a call of nobody', 'POST', { origin: CMS_URL }, 401],
  ['with an empty cookie', 'POST', { ...OURS, cookie: 'payload-token=' }, 401],
  ['with a cookie that only ends like ours', 'POST', { ...OURS, cookie: 'x-payload-token=x' }, 401],
  ['without saying where from', 'POST', { 'next-action': 'x' }, 401],
  ['from another site', 'POST', { ...OURS, origin: 'https://ke-xau.example' }, 403],
  ['from a page without origin', 'POST', { ...OURS, origin: 'null' }, 403],
  ['from another port', 'PUT', { ...OURS, origin: 'http://localhost:3001' }, 403],
  ['to take away', 'DELETE', {}, 401],
])('%s: %s', (_, method, headers, status) => {
  const request = new Request(`${CMS_URL}/admin`, { method, headers: headers as HeadersInit })
  expect(refusedAtPage(request, CMS_URL)?.status ?? null).toBe(status)
})
