import { expect, it } from 'vitest'
import { isArticleInDisguise } from './disguise.ts'

it.each([
  ['https://truong.example/tin-tuc/trang-phuc-hoc-sinh/', true],
  ['https://truong.example/tin-tuc/trang-2-so-bao/', true],
  ['https://truong.example/tin-tuc/trang-2a/', true],
  ['https://truong.example/tin-tuc/trang-2/', false],
  ['https://truong.example/tin-tuc/trang-1203/', false],
  ['https://truong.example/tin-tuc/bai-trang-phuc/', false],
  ['https://truong.example/tin-tuc/', false],
  ['https://truong.example/chuyen-muc/chuyen-mon/trang-3/', false],
])('%s: %s', (url, is) => {
  expect(isArticleInDisguise(url)).toBe(is)
})
