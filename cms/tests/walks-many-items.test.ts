import { expect, it } from 'vitest'
import { isOnMongo } from './support/env.ts'
import { sized } from './support/size.ts'
import { neverTaken, walkAtRandom } from './walks/walking.ts'

const HOURS = 3_600_000

it(
  'people with forty items on their way never get around the board',
  { timeout: 6 * HOURS },
  async () => {
    const steps = sized({ ci: isOnMongo() ? 1_000 : 2_500, attack: 50_000 })
    const tally = await walkAtRandom({ name: 'random walks', steps, mostItems: 40 })
    expect(neverTaken(tally, steps, 40)).toEqual([])
  },
)
