import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Loop, startLoop } from './loop.ts'

let loop: Loop | undefined

beforeEach(() => vi.useFakeTimers())
afterEach(async () => {
  await loop?.stop()
  vi.useRealTimers()
})

it('looks every second, and less often while it fails, up to five seconds', async () => {
  const step = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  loop = startLoop(step)
  await vi.advanceTimersByTimeAsync(2_500)
  expect(step).toHaveBeenCalledTimes(3)

  step.mockResolvedValue(false)
  await vi.advanceTimersByTimeAsync(500)
  for (const [wait, calls] of [
    [2_000, 5],
    [4_000, 6],
    [5_000, 7],
    [5_000, 8],
  ] as const) {
    await vi.advanceTimersByTimeAsync(wait - 1)
    expect(step).toHaveBeenCalledTimes(calls - 1)
    if (calls === 8) step.mockResolvedValue(true)
    await vi.advanceTimersByTimeAsync(1)
    expect(step).toHaveBeenCalledTimes(calls)
  }
  await vi.advanceTimersByTimeAsync(1_000)
  expect(step).toHaveBeenCalledTimes(9)
})

it('looks when something is due, and not without a pause', async () => {
  const step = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  const due = Date.now() + 400
  loop = startLoop(step, () => due - Date.now())
  await vi.advanceTimersByTimeAsync(399)
  expect(step).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(step).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(99)
  expect(step).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(step).toHaveBeenCalledTimes(3)
  // While it fails, what is due waits like all else.
  step.mockResolvedValue(false)
  await vi.advanceTimersByTimeAsync(100)
  expect(step).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(step).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1)
  expect(step).toHaveBeenCalledTimes(5)
})

it('looks at once when poked; many pokes during a look are one more look', async () => {
  let finish: (ok: boolean) => void = () => expect.unreachable()
  const step = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)))
  loop = startLoop(step)
  for (let i = 0; i < 5; i++) loop.poke()
  finish(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(step).toHaveBeenCalledTimes(2)
  finish(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(step).toHaveBeenCalledTimes(2)

  loop.poke()
  await vi.advanceTimersByTimeAsync(0)
  expect(step).toHaveBeenCalledTimes(3)
  finish(true)
})

it('does other work between two looks, never during one, and looks again after it', async () => {
  const order: string[] = []
  let finish: (ok: boolean) => void = () => expect.unreachable()
  loop = startLoop(() => {
    order.push('look')
    return new Promise<boolean>((resolve) => (finish = resolve))
  })
  const done = loop.between(async () => {
    order.push('work')
    return 'kết quả'
  })
  const failed = loop.between(() => Promise.reject(new Error('hỏng')))
  const told = expect(failed).rejects.toThrow('hỏng')
  await vi.advanceTimersByTimeAsync(0)
  expect(order).toEqual(['look'])
  finish(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(await done).toBe('kết quả')
  await told
  expect(order).toEqual(['look', 'work', 'look'])
  finish(true)
})

it('does what is asked for during other work right after it, without a pause', async () => {
  const order: string[] = []
  const step = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  loop = startLoop(step)
  await vi.advanceTimersByTimeAsync(0)
  let finish: () => void = () => expect.unreachable()
  const first = loop.between(async () => {
    await new Promise<void>((resolve) => (finish = resolve))
    order.push('first')
  })
  await vi.advanceTimersByTimeAsync(0)
  const second = loop.between(async () => {
    order.push('second')
  })
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(order).toEqual(['first', 'second'])
  await Promise.all([first, second])
  expect(step).toHaveBeenCalledTimes(2)
})

it('refuses what is still to be done when it is stopped, and what is asked for afterwards', async () => {
  let finish: (ok: boolean) => void = () => expect.unreachable()
  loop = startLoop(() => new Promise<boolean>((resolve) => (finish = resolve)))
  const work = vi.fn(() => Promise.resolve('kết quả'))
  const queued = expect(loop.between(work)).rejects.toThrow('Bộ xuất bản đang dừng')
  const stopped = loop.stop()
  finish(true)
  await stopped
  await queued
  await expect(loop.between(work)).rejects.toThrow('Bộ xuất bản đang dừng')
  expect(work).not.toHaveBeenCalled()
})
