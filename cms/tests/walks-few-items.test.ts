import { expect, it } from 'vitest'
import { isOnMongo } from './support/env.ts'
import { sized } from './support/size.ts'
import { neverTaken, walkAtRandom } from './walks/walking.ts'

const HOURS = 3_600_000

it('people who meet on six items never get around the board', { timeout: 6 * HOURS }, async () => {
  const steps = sized({ ci: isOnMongo() ? 1_000 : 5_000, attack: 50_000 })
  const tally = await walkAtRandom({ name: 'random walks', steps, mostItems: 6 })
  expect(neverTaken(tally, steps, 6)).toEqual([])
})
