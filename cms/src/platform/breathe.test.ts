import { expect, it } from 'vitest'
import { breathe } from './breathe.ts'

/** Keeps the thread for so long. */
function work(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

/** How many turns others have during `long`. */
async function turnsDuring(long: () => Promise<void>): Promise<number> {
  let [turns, isOver] = [0, false]
  const other = () => {
    if (isOver) return
    turns++
    setImmediate(other)
  }
  setImmediate(other)
  await long()
  isOver = true
  return turns
}

it('others have their turn between pieces of long work', async () => {
  const turns = await turnsDuring(async () => {
    for (let piece = 0; piece < 5; piece++) {
      work(25)
      await breathe()
    }
  })
  expect(turns).toBeGreaterThanOrEqual(5)
})

it('work of microtasks alone is one block without it', async () => {
  const turns = await turnsDuring(async () => {
    for (let piece = 0; piece < 5; piece++) {
      work(25)
      await Promise.resolve()
    }
  })
  expect(turns).toBe(0)
})
