import { describe, expect, it } from 'vitest'
import type { Sign } from './marker.ts'
import { readSign } from './marker.ts'

const numbered = (number: number, marker?: Sign['marker']): Sign => ({
  isNumbered: true,
  number,
  marker,
})
const bullet = (marker?: Sign['marker']): Sign => ({ isNumbered: false, number: 1, marker })

describe('readSign', () => {
  it.each<[string, Sign | null]>([
    ['·', bullet('disc')],
    ['\uf0b7\u00a0\u00a0', bullet('disc')],
    ['o', bullet('circle')],
    ['§', bullet('square')],
    ['-', bullet('dash')],
    ['–', bullet('dash')],
    ['+', bullet()],
    ['Ø', bullet()],
    ['ü', bullet()],
    ['v', bullet()],
    ['1.', numbered(1)],
    ['12.', numbered(12)],
    ['3)', numbered(3, 'decimal-paren')],
    ['a)', numbered(1, 'lower-alpha-paren')],
    ['c.', numbered(3, 'lower-alpha')],
    ['C.', numbered(3, 'upper-alpha')],
    ['aa)', numbered(27, 'lower-alpha-paren')],
    ['I.', numbered(1, 'upper-roman')],
    ['IV.', numbered(4, 'upper-roman')],
    ['ix)', numbered(9, 'lower-roman-paren')],
    ['XLII.', numbered(42, 'upper-roman')],
    ['1.1.', null],
    ['(a)', null],
    ['Điều 5.', null],
    ['Bài 1:', null],
    ['iI.', null],
  ])('%s', (letters, sign) => {
    expect(readSign(letters, null, '')).toEqual(sign)
  })

  it.each<[string, Sign, Sign]>([
    ['i.', numbered(8, 'lower-alpha'), numbered(9, 'lower-alpha')],
    ['ii.', numbered(1, 'lower-roman'), numbered(2, 'lower-roman')],
    ['v.', numbered(4, 'lower-roman'), numbered(5, 'lower-roman')],
    ['v.', numbered(21, 'lower-alpha'), numbered(22, 'lower-alpha')],
    ['I.', numbered(8, 'upper-alpha'), numbered(9, 'upper-alpha')],
  ])('%s after another', (letters, before, sign) => {
    expect(readSign(letters, before, '')).toEqual(sign)
  })

  it.each<[string, string, Sign]>([
    ['i)', 'alpha-lower', numbered(9, 'lower-alpha-paren')],
    ['c)', 'roman-lower', numbered(100, 'lower-roman-paren')],
    ['A', 'alpha-upper', numbered(1, 'upper-alpha')],
    ['qq', 'bullet', bullet()],
  ])('%s, which the sheet calls %s', (letters, format, sign) => {
    expect(readSign(letters, null, format)).toEqual(sign)
  })
})
