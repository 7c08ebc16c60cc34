import { expect, it } from 'vitest'
import { createAdvance } from './advance.ts'

function advanceAt() {
  let ms = 0
  const advance = createAdvance(() => ms)
  return (at: number, done: number, total: number) => {
    ms = at
    advance.report(done, total)
    return advance.now
  }
}

it('tells the time left by the parts so far, and nothing when all is done', () => {
  const report = advanceAt()
  expect(report(1_000, 64, 1_200)).toEqual({ done: 64, total: 1_200, leftMs: null })
  expect(report(2_000, 128, 1_200)).toEqual({ done: 128, total: 1_200, leftMs: 16_750 })
  expect(report(5_000, 664, 1_200)).toEqual({ done: 664, total: 1_200, leftMs: 3_573 })
  expect(report(9_000, 1_200, 1_200)).toBeNull()
})

it('counts work that begins anew from its own beginning', () => {
  const report = advanceAt()
  report(0, 0, 100)
  report(1_000, 50, 100)
  expect(report(60_000, 0, 100)).toEqual({ done: 0, total: 100, leftMs: null })
  expect(report(61_000, 10, 100)).toEqual({ done: 10, total: 100, leftMs: 9_000 })
})
