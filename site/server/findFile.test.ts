import { describe, expect, it } from 'vitest'
import { plainPath } from './findFile.ts'

describe('plainPath', () => {
  it.each([
    ['/', '/'],
    ['/tin-tuc/khai-giang/', '/tin-tuc/khai-giang/'],
    ['/tin-tuc/?trang=2#dau', '/tin-tuc/'],
    ['/_astro/site.a1-B2.css', '/_astro/site.a1-B2.css'],
    ['/.well-known/ban-bien-tap.json', '/.well-known/ban-bien-tap.json'],
    ['/tin%2Dtuc/', '/tin-tuc/'],
  ])('%s → %s', (url, path) => {
    expect(plainPath(url)).toBe(path)
  })

  it.each([
    '',
    'http://khac.example/',
    '//khac.example/',
    '/../store.db',
    '/..%2fstore.db',
    '/%2e%2e/store.db',
    '/tin-tuc/../../store.db',
    '/tin-tuc//khai-giang/',
    '/tin-tuc\\khai-giang/',
    '/%5c..%5cstore.db',
    '/index.html%00.css',
    '/.index.html.123',
    '/tin-tuc/.an/',
    '/.well-known/',
    '/.well-known/../store.db',
    '/.well-known/a/b',
    '/%',
    '/%c0%ae%c0%ae/',
  ])('refuses %s', (url) => {
    expect(plainPath(url)).toBeNull()
  })
})
