import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderKey } from './order.ts'

const byKey = (one: string, other: string) => {
  const [a, b] = [orderKey(one), orderKey(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

describe('orderKey', () => {
  it.each([
    [
      'a title after another',
      ['Zalo', 'Đoàn', 'Ánh', 'An', 'Dạy'],
      ['An', 'Ánh', 'Dạy', 'Đoàn', 'Zalo'],
    ],
    [
      'letters',
      ['Ơn', 'Ôn', 'Oanh', 'Ưu', 'Uy', 'Ăn', 'Ân', 'An'],
      ['An', 'Ăn', 'Ân', 'Oanh', 'Ôn', 'Ơn', 'Uy', 'Ưu'],
    ],
    ['tones', ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'], ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['words before longer words', ['Bài 2', 'Bài', 'Bàiz'], ['Bài', 'Bài 2', 'Bàiz']],
    ['signs, digits, letters', ['a', '1', '“a”', '-'], ['-', '“a”', '1', 'a']],
    ['quotes after what they are around', ['“b', '”a', '"á'], ['"á', '”a', '“b']],
    [
      'decomposed and full-width as they look',
      ['Đoàn', 'Ａnh', 'Ánh'.normalize('NFD')],
      ['Ａnh', 'Ánh'.normalize('NFD'), 'Đoàn'],
    ],
  ])('%s', (_, texts, sorted) => {
    expect([...texts].sort(byKey)).toEqual(sorted)
  })

  it.each([
    ['Đoàn', 'd{oan 0001'],
    ['Hoa', 'hoa'],
    ['', ''],
  ])('%s → %s', (text, key) => {
    expect(orderKey(text)).toBe(key)
  })
})

const collator = new Intl.Collator('vi', { sensitivity: 'accent' })
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂĐÊƠ'
const MARKED = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const words = fc.string({
  unit: fc.constantFrom(...Array.from(`${LETTERS}${MARKED}${MARKED} -,.0123456789“”„'‘’"()/`)),
  maxLength: 8,
})

it('is the order of the collator for Vietnamese', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [a.trim().replace(/ +/g, ' '), b.trim().replace(/ +/g, ' ')]
      expect([one, other, byKey(one, other)]).toEqual([one, other, collator.compare(one, other)])
    }),
    { numRuns: 20_000 },
  )
})
