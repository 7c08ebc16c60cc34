import { Secret } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { addressFor, codeOfStep, newSecret, stepAt, stepOf } from './totp.ts'

/** The secret of RFC 6238, appendix B, whose codes are given there (their last six digits). */
const RFC = Secret.fromLatin1('12345678901234567890').base32

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('RFC 6238: %i seconds after 1970 the code is %s', (seconds, code) => {
  const at = new Date(seconds * 1000)
  expect(codeOfStep(RFC, stepAt(at))).toBe(code)
  expect(stepOf(RFC, code, at)).toBe(stepAt(at))
})

describe('a code is taken half a minute early and late, and not beyond', () => {
  const at = new Date(1111111109_000)
  const now = stepAt(at)
  test.each([
    [-2, null],
    [-1, now - 1],
    [0, now],
    [1, now + 1],
    [2, null],
  ])('%i steps away', (steps, taken) => {
    expect(stepOf(RFC, codeOfStep(RFC, now + steps), at)).toBe(taken)
  })
})

test('a secret has 160 bits, and no two are the same', () => {
  const secrets = Array.from({ length: 50 }, newSecret)
  expect(new Set(secrets).size).toBe(50)
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
})

test('what the QR picture says', () => {
  expect(addressFor(RFC, 'lan@truong.test')).toBe(
    `otpauth://totp/Ban%20Bi%C3%AAn%20T%E1%BA%ADp:lan%40truong.test?issuer=Ban%20Bi%C3%AAn%20T%E1%BA%ADp&secret=${RFC}&algorithm=SHA1&digits=6&period=30`,
  )
})
