import { expect, it } from 'vitest'
import { oneLine, withoutControls } from './oneLine.ts'

it.each([
  ['Khai giảng', 'Khai giảng'],
  [' Khai giảng\n', 'Khai giảng'],
  ['Lễ khai giảng\u000bnăm học mới', 'Lễ khai giảng năm học mới'],
  ['một\r\nhai\tba', 'một hai ba'],
  ['a\u0000b\u0085c', 'a b c'],
  ['Khảo'.normalize('NFD'), 'Khảo'],
  ['\u000b', ''],
])('%j in one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

it('keeps the space around a piece of a text', () => {
  expect(withoutControls(' và\u000b ')).toBe(' và  ')
})
