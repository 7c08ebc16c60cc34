import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Queue } from './queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('lets one in at a time, first come first served', async () => {
  const queue = new Queue(1000)
  const order: string[] = []
  const visit = async (name: string) => {
    const leave = await queue.acquire()
    order.push(`${name} in`)
    await Promise.resolve()
    order.push(`${name} out`)
    leave()
  }
  await Promise.all([visit('a'), visit('b'), visit('c')])
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

it('loses patience with a line that does not move, and keeps the others waiting in order', async () => {
  const queue = new Queue(1000)
  const leave = await queue.acquire()
  const impatient = expect(queue.acquire()).rejects.toThrow('waited 1000 ms')
  await vi.advanceTimersByTimeAsync(1000)
  await impatient
  let entered = false
  const patient = queue.acquire().then((next) => {
    entered = true
    next()
  })
  await vi.advanceTimersByTimeAsync(10)
  expect(entered).toBe(false)
  leave()
  await patient
  expect(entered).toBe(true)
})

it('is free again after the holder left, also when that is said twice', async () => {
  const queue = new Queue(1000)
  const leave = await queue.acquire()
  leave()
  leave()
  const next = await queue.acquire()
  next()
})
