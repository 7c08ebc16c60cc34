import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPatience } from './patience.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('lasts as long as something new is said', () => {
  const patience = createPatience(1_000)
  for (const text of ['64/200 trang', '128/200 trang', '192/200 trang']) {
    vi.advanceTimersByTime(900)
    patience.sees(text)
  }
  vi.advanceTimersByTime(999)
  expect(patience.signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(patience.signal.aborted).toBe(true)
})

it('is not prolonged by the same words', () => {
  const patience = createPatience(1_000)
  patience.sees('64/200 trang')
  vi.advanceTimersByTime(999)
  patience.sees('64/200 trang')
  vi.advanceTimersByTime(1)
  expect(patience.signal.aborted).toBe(true)
})

it('ends with the work', () => {
  const patience = createPatience(1_000)
  patience.end()
  vi.advanceTimersByTime(5_000)
  expect(patience.signal.aborted).toBe(false)
})
