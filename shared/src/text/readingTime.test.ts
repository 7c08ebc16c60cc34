import { expect, it } from 'vitest'
import { readingMinutes } from './readingTime.ts'

it.each([
  ['nothing', '', 1],
  ['a line', 'Thông báo tuyển sinh lớp 10', 1],
  ['just under a minute and a half', 'học '.repeat(329), 1],
  ['a minute and a half', 'học '.repeat(330), 2],
  ['a long report', 'học '.repeat(1100), 5],
  ['signs that nobody reads', 'học – '.repeat(220), 1],
])('%s', (_name, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})
