import { describe, expect, it } from 'vitest'
import { compareByGivenName, sortKey } from './names.ts'

describe('compareByGivenName', () => {
  it.each([
    [
      'given name, letters before tones',
      ['Đỗ Minh Anh', 'Nguyễn Văn An', 'Lê Thị Ân', 'Trần Thị Ánh'],
      ['Nguyễn Văn An', 'Đỗ Minh Anh', 'Trần Thị Ánh', 'Lê Thị Ân'],
    ],
    [
      'tones: ngang, huyền, hỏi, ngã, sắc, nặng',
      ['Lê Mạ', 'Lê Má', 'Lê Mã', 'Lê Mả', 'Lê Mà', 'Lê Ma'],
      ['Lê Ma', 'Lê Mà', 'Lê Mả', 'Lê Mã', 'Lê Má', 'Lê Mạ'],
    ],
    [
      'alphabet: a ă â, d đ, e ê, o ô ơ, u ư',
      ['Ưu', 'Uy', 'Ơn', 'Ôn', 'Oanh', 'Êm', 'En', 'Đạt', 'Dung', 'Ân', 'Ăn', 'An'],
      ['An', 'Ăn', 'Ân', 'Dung', 'Đạt', 'En', 'Êm', 'Oanh', 'Ôn', 'Ơn', 'Uy', 'Ưu'],
    ],
    [
      'then family name, then middle names',
      ['Trần Văn Bình', 'Đặng Thu Bình', 'Trần An Bình', 'Dương Thu Bình', 'Trần Bình'],
      ['Dương Thu Bình', 'Đặng Thu Bình', 'Trần Bình', 'Trần An Bình', 'Trần Văn Bình'],
    ],
  ])('%s', (_rule, names, sorted) => {
    expect([...names].sort(compareByGivenName)).toEqual(sorted)
    expect([...names].reverse().sort(compareByGivenName)).toEqual(sorted)
  })

  it('takes two spellings of one name as equal', () => {
    expect(compareByGivenName('Lê Thị Ân', 'lê  thị ân'.normalize('NFD'))).toBe(0)
    expect(compareByGivenName('Lê Hòa', 'Lê Hoà')).toBe(0)
  })
})

describe('sortKey', () => {
  it.each([
    ['Nguyễn Văn An', 'an 0,nguye{n 3,va{n 0'],
    ['Đỗ Minh Ánh', 'anh 4,d{o{ 3,minh 0'],
    ['Bình', 'binh 1'],
    ['Ｂì𝐧𝐡', 'binh 1'],
    ['', ''],
  ])('%s → %s', (name, key) => {
    expect(sortKey(name)).toBe(key)
  })
})
