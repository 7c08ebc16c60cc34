import { expect, it } from 'vitest'
import { leftWords } from './leftWords.ts'

it.each([
  [0, 160, ''],
  [127, 160, ''],
  [128, 160, 'Còn 32 ký tự (tối đa 160).'],
  [160, 160, 'Còn 0 ký tự (tối đa 160).'],
  [350, 160, 'Thừa 190 ký tự (tối đa 160): rút gọn rồi lưu.'],
  [1_900, 2_000, 'Còn 100 ký tự (tối đa 2.000).'],
])('%d of %d: %s', (length, max, words) => {
  expect(leftWords(length, max)).toEqual({ words, isOver: length > max })
})
