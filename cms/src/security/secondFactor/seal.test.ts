import { describe, expect, test } from 'vitest'
import { hashed, seal, unseal } from './seal.ts'

const SECRET = 's'.repeat(40)
const TEXT = 'MJXXEYLOMRZGC3THNF2GK43UMJXXEYLO'

describe('a sealed text', () => {
  const sealed = seal(SECRET, 'lan', TEXT)

  test('opens for its person under its secret', () => {
    expect(unseal(SECRET, 'lan', sealed)).toBe(TEXT)
  })

  test('never looks the same twice, and does not show the text', () => {
    expect(seal(SECRET, 'lan', TEXT)).not.toBe(sealed)
    expect(sealed).not.toContain(TEXT)
    expect(Buffer.from(sealed.slice(3), 'base64url').toString('latin1')).not.toContain(TEXT)
  })

  test.each([
    ['in somebody else’s row', SECRET, 'bao', sealed],
    ['under another secret', 'x'.repeat(40), 'lan', sealed],
    ['without its version', SECRET, 'lan', sealed.slice(3)],
    ['of another version', SECRET, 'lan', `v2${sealed.slice(2)}`],
    ['cut off', SECRET, 'lan', sealed.slice(0, -4)],
    ['empty', SECRET, 'lan', ''],
  ])('does not open %s', (_, secret, person, text) => {
    expect(unseal(secret, person, text)).toBeNull()
  })

  test('does not open with any one bit of it changed', () => {
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    const opened = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const other = Buffer.from(bytes)
      other[bit >> 3]! ^= 1 << (bit & 7)
      return unseal(SECRET, 'lan', `v1.${other.toString('base64url')}`)
    })
    expect(opened.filter((text) => text !== null)).toEqual([])
  })
})

test('a recovery code’s hash is of one person, one code and one installation', () => {
  const hash = hashed(SECRET, 'lan', 'k7dp9xwm3hta')
  expect(hashed(SECRET, 'lan', 'k7dp9xwm3hta')).toBe(hash)
  const others = [
    hashed(SECRET, 'bao', 'k7dp9xwm3hta'),
    hashed(SECRET, 'lan', 'k7dp9xwm3htb'),
    hashed('x'.repeat(40), 'lan', 'k7dp9xwm3hta'),
  ]
  expect(others).not.toContain(hash)
})
