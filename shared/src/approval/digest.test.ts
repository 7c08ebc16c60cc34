import { expect, test } from 'vitest'
import { digestOf, sha256, shortCode } from './digest.ts'

// Every digest here was made with coreutils: printf '%s' '{"a":1}' | sha256sum
test.each<[data: string | Uint8Array, hex: string]>([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['{"a":1}', '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862'],
  [Uint8Array.of(0, 255), '06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8'],
])('sha256 of %j', (data, hex) => {
  expect(sha256(data)).toBe(hex)
})

test.each<[value: object, hex: string]>([
  [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
  [{ a: 1, b: null, c: [] }, '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862'],
  [
    { title: 'Khai giảng năm học 2025–2026', tags: ['x'] },
    '93abac3ce3e2753e159acd9903373b65b503c3a14b56e16e83fd552d4ad6ed04',
  ],
  [
    { tags: ['x'], title: 'Khai giảng năm học 2025–2026'.normalize('NFD') },
    '93abac3ce3e2753e159acd9903373b65b503c3a14b56e16e83fd552d4ad6ed04',
  ],
])('digest of %j', (value, hex) => {
  expect(digestOf(value)).toBe(hex)
})

test('any visible change is another digest', () => {
  const digests = [
    { title: 'Khai giảng', body: 'a' },
    { title: 'Khai giảng ', body: 'a' },
    { title: 'Khai giang', body: 'a' },
    { title: 'Khai giảng\u200b', body: 'a' },
    { title: 'Khai giảng', body: 'a', note: '' },
    { title: 'a', body: 'Khai giảng' },
    { title: 'Khai giảng', body: ['a'] },
  ].map(digestOf)
  expect(new Set(digests).size).toBe(7)
})

test('the short code people compare by eye', () => {
  expect(shortCode('7f3ac21d8e'.padEnd(64, '0'))).toBe('7F3A-C21D')
})
