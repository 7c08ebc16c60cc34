import { expect, it } from 'vitest'
import { QueuePerKey } from './queuePerKey.ts'

it('lets work of one key wait for another, and not work of different keys', async () => {
  const queue = new QueuePerKey(1000)
  const order: string[] = []
  const visit = (key: string, name: string) =>
    queue.run(key, async () => {
      order.push(`${name} in`)
      await Promise.resolve()
      await Promise.resolve()
      order.push(`${name} out`)
    })
  await Promise.all([visit('x', 'a'), visit('x', 'b'), visit('y', 'c')])
  expect(order).toEqual(['a in', 'c in', 'a out', 'c out', 'b in', 'b out'])
})

it('goes on after work that failed, and keeps no line that nobody stands in', async () => {
  const queue = new QueuePerKey(1000)
  const failing = queue.run('x', () => Promise.reject(new Error('a flood')))
  const next = queue.run('x', () => Promise.resolve('through'))
  await expect(failing).rejects.toThrow('a flood')
  await expect(next).resolves.toBe('through')
  expect(queue.size).toBe(0)
})
