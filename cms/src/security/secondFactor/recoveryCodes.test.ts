import { expect, test } from 'vitest'
import { newRecoveryCodes, readTyped } from './recoveryCodes.ts'

test('ten codes, all different, in groups that can be read out', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) {
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/)
    expect(readTyped(code)).toEqual({ kind: 'recovery', code: code.replaceAll('-', '') })
  }
})

test.each([
  ['123456', { kind: 'totp', code: '123456' }],
  [' 123 456 ', { kind: 'totp', code: '123456' }],
  ['123\u00a0456', { kind: 'totp', code: '123456' }],
  ['１２３４５６', { kind: 'totp', code: '123456' }],
  ['k7dp-9xwm-3hta', { kind: 'recovery', code: 'k7dp9xwm3hta' }],
  ['K7DP 9XWM 3HTA', { kind: 'recovery', code: 'k7dp9xwm3hta' }],
  ['k7dp–9xwm–3hta', { kind: 'recovery', code: 'k7dp9xwm3hta' }],
  ['12345', null],
  ['1234567', null],
  ['k7dp-9xwm-3ht', null],
  ['k7dp-9xwm-3ht0', null],
  ['', null],
])('%j is read as %j', (typed, read) => {
  expect(readTyped(typed)).toEqual(read)
})
