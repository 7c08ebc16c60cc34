import { expect, test } from 'vitest'
import { fieldsBetween } from './between.ts'

const LABELS = [
  ['title', 'Tiêu đề'],
  ['body', 'Nội dung'],
  ['coAuthors', 'Cùng viết'],
  ['audience', 'Gửi đến', { parents: 'Phụ huynh', staff: 'Giáo viên' }],
  ['year', 'Năm'],
] as const

const body = (...lines: string[]) => ({
  root: {
    type: 'root',
    children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

test.each([
  ['nothing', { title: 'A' }, { title: 'A' }, []],
  ['nothing for nothing', { title: null }, { title: '' }, []],
  ['nobody for nobody', { coAuthors: [] }, { coAuthors: undefined }, []],
  ['what one side does not have', { title: 'A' }, {}, []],
  [
    'a word of the title',
    { title: 'Lịch thi' },
    { title: 'Lịch học' },
    [
      {
        label: 'Tiêu đề',
        parts: [
          { kind: 'same', text: 'Lịch ' },
          { kind: 'removed', text: 'thi' },
          { kind: 'added', text: 'học' },
        ],
      },
    ],
  ],
  [
    'a line of the text',
    { body: body('Một.') },
    { body: body('Một.', 'Hai.') },
    [
      {
        label: 'Nội dung',
        parts: [
          { kind: 'same', text: 'Một.' },
          { kind: 'added', text: '\nHai.' },
        ],
      },
    ],
  ],
  [
    'a text where there was none',
    { body: null },
    { body: body('Một.') },
    [{ label: 'Nội dung', parts: [{ kind: 'added', text: 'Một.' }] }],
  ],
  [
    'a choice among some, by its words',
    { audience: ['staff'] },
    { audience: ['parents', 'staff'] },
    [
      {
        label: 'Gửi đến',
        parts: [
          { kind: 'added', text: 'Phụ huynh, ' },
          { kind: 'same', text: 'Giáo viên' },
        ],
      },
    ],
  ],
  [
    'a number, by its digits',
    { year: null },
    { year: 2026 },
    [{ label: 'Năm', parts: [{ kind: 'added', text: '2026' }] }],
  ],
  [
    'people',
    { coAuthors: [] },
    { coAuthors: ['a'] },
    [{ label: 'Cùng viết', parts: [{ kind: 'same', text: 'Hai bên chọn khác nhau.' }] }],
  ],
])('%s', (_, before, after, expected) => {
  expect(fieldsBetween(LABELS, before, after)).toEqual(expected)
})
