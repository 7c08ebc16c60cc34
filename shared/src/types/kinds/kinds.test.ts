import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Kind } from '../kind.ts'
import { optional } from '../kind.ts'
import { choice, choices, flag } from './choices.ts'
import { integer } from './numbers.ts'

const AUDIENCES = {
  parents: { label: 'Phụ huynh' },
  pupils: { label: 'Học sinh' },
  staff: { label: 'Giáo viên, nhân viên' },
} as const

const level = choice('Mức độ', { normal: { label: 'Thường' }, urgent: { label: 'Khẩn' } })
const audience = choices('Gửi đến', AUDIENCES)
const pinned = optional(flag('Ghim lên đầu'))
const year = integer('Năm', { min: 1945, max: 9999 })

describe.each<[string, Kind, [value: unknown, words: string][], unknown[], refusal: string]>([
  [
    'one of some',
    level,
    [
      ['normal', 'Thường'],
      ['urgent', 'Khẩn'],
    ],
    ['Khẩn', '', null, undefined, ['urgent'], 'toString'],
    'Mức độ: chưa chọn.',
  ],
  [
    'some of some',
    audience,
    [
      [['pupils'], 'Học sinh'],
      [['parents', 'staff'], 'Phụ huynh, Giáo viên, nhân viên'],
    ],
    [[], ['staff', 'parents'], ['pupils', 'pupils'], ['x'], 'pupils', undefined],
    'Gửi đến: chọn ít nhất một mục.',
  ],
  [
    'what is so or is not',
    pinned,
    [
      [true, 'có'],
      [undefined, ''],
    ],
    [false, null, 'true', 1],
    'Ghim lên đầu: chưa đánh dấu.',
  ],
  [
    'a whole number',
    year,
    [
      [2026, '2026'],
      [1945, '1945'],
    ],
    [1944, 10_000, 2026.5, '2026', Number.NaN, null, undefined],
    'Năm: cần một số nguyên từ 1945 đến 9999.',
  ],
])('%s', (_what, kind, taken, refused, refusal) => {
  it.each(taken)('%j reads as “%s”', (value, words) => {
    expect(kind.schema.parse(value)).toEqual(value)
    expect(kind.lines(value, () => '')).toBe(words)
  })

  it.each(refused)('%j is refused', (value) => {
    expect(kind.schema.safeParse(value).success).toBe(false)
    expect(kind.wrong('')).toBe(refusal)
  })
})

it('what is chosen has the type of its options', () => {
  expectTypeOf<z.infer<typeof level.schema>>().toEqualTypeOf<'normal' | 'urgent'>()
  expectTypeOf<z.infer<typeof audience.schema>>().toEqualTypeOf<
    ('parents' | 'pupils' | 'staff')[]
  >()
  expectTypeOf<z.infer<typeof pinned.schema>>().toEqualTypeOf<true | undefined>()
})
