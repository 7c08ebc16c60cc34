import { describe, expect, it } from 'vitest'
import { overTls } from './cookies.ts'
import { apiHeaders, officePolicy, pageHeaders } from './headers.ts'

const users = { slug: 'users', auth: { cookies: { sameSite: 'Strict' } }, fields: [] } as const

describe.each([
  ['http://localhost:3000', undefined, false],
  ['http://10.0.0.5:3000', undefined, false],
  ['https://bientap.truong.edu.vn', 'max-age=31536000', true],
])('%s', (url, transport, isSecure) => {
  it('asks browsers for TLS only where it is served over it', () => {
    for (const headers of [apiHeaders(url), pageHeaders(url, officePolicy('n'))]) {
      expect(headers['strict-transport-security']).toBe(transport)
    }
  })

  it('marks the session’s cookie Secure only there', () => {
    const collection = overTls(url)({ ...users, fields: [] })
    const auth = { cookies: { sameSite: 'Strict', secure: isSecure } }
    expect(collection).toEqual({ slug: 'users', auth, fields: [] })
  })
})

it('leaves collections without accounts as they are', () => {
  const media = { slug: 'media', fields: [] }
  expect(overTls('https://bientap.truong.edu.vn')(media)).toBe(media)
})

describe('the policy of the office’s pages', () => {
  const rules = new Map(
    officePolicy('abc')
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const),
  )

  it('runs no script but its own', () => {
    expect(rules.get('script-src')).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"])
    expect(officePolicy('abc')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*|https?:/)
  })

  it.each(['default-src', 'base-uri', 'frame-ancestors', 'object-src'])('%s is none', (name) => {
    expect(rules.get(name)).toEqual(["'none'"])
  })
})
