import { expect, it } from 'vitest'
import { hasVisible, visibleLine } from './visible.ts'

it.each([
  ['', false],
  ['\u200b', false],
  ['\u3164\u115f\u1160\uffa0', false],
  ['\u2800', false],
  ['\u00a0 \u202f\u3000', false],
  ['\u0301', false],
  ['\u2060\ufeff\u00ad\u034f', false],
  ['\ufe0f\u200d\u{e0067}', false],
  ['\u0000\uffff', false],
  ['\ue000', false],
  ['\u202e\u202c', false],
  ['a', true],
  ['1', true],
  ['–', true],
  ['🎓', true],
  ['\u200bHoá', true],
])('%j: %j', (text, visible) => {
  expect(hasVisible(text)).toBe(visible)
})

it.each([
  [' Tổ\u200b Toán ', 'Tổ Toán'],
  ['\u3164 \u0301', ''],
])('of %j one sees %j', (text, line) => {
  expect(visibleLine(text)).toBe(line)
})
