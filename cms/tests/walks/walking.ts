import fc from 'fast-check'
import { figure } from '../support/figures.ts'
import { walkSeed } from '../support/env.ts'
import { checkpoint } from './checkpoint.ts'
import { move } from './move.ts'
import type { Tally } from './step.ts'
import { takeStep } from './step.ts'
import { beginWalk } from './walk.ts'

/** Steps of one walk; a longer one begins again in a school of its own. */
const LENGTH = 1_000

/** So many walks more at the most, where something has not happened yet: in a few of a hundred runs nobody has put an earlier text back. */
const FURTHER = 20

interface Walks {
  name: string
  /** In all. */
  steps: number
  /** How many items there are to meet on. */
  mostItems: number
}

/**
 * Walks at random, judging every step; goes on for a while where something that people do has not happened yet.
 * @throws naming the seed, the walk and the step at which something was wrong
 */
export async function walkAtRandom({ name, steps, mostItems }: Walks): Promise<Tally> {
  const seed = walkSeed()
  process.stdout.write(`${name}: seed ${seed}\n`)
  const tally: Tally = new Map()
  let taken = 0
  const length = Math.min(LENGTH, steps)
  const isDone = () => taken >= steps && neverTaken(tally, steps, mostItems).length === 0
  const property = fc.asyncProperty(
    fc.array(move, { minLength: length, maxLength: length, size: 'max' }),
    async (moves) => {
      if (isDone()) return
      const walk = await beginWalk(mostItems)
      try {
        for (const [n, next] of moves.entries()) {
          await takeStep(walk, next, n, tally)
          taken++
        }
        const faults = await checkpoint(walk)
        if (faults.length > 0) throw new Error(`at the end:\n${faults.join('\n')}`)
      } finally {
        await walk.close()
      }
    },
  )
  const runs = Math.ceil(steps / length) + FURTHER
  const run = await fc.check(property, { seed, numRuns: runs, endOnFailure: true })
  figure({ name, tried: taken, failed: Number(run.failed), atLeast: steps })
  if (run.failed) {
    throw new Error(`WALK_SEED=${seed}, walk ${run.numRuns} of ${runs}`, {
      cause: run.errorInstance,
    })
  }
  return tally
}

/** What happens on any walk; one without it says nothing about it. */
const USUAL = ['create', 'edit', 'submit', 'endorse', 'requestChanges', 'approve', 'look', 'other']

/** What happens on a long one. */
const RARE = ['withdraw', 'publish', 'schedule', 'unschedule', 'clock', 'unpublish', 'revise']

/** What takes a second text of an item: on many items few get so far. */
const LATE = ['republish']
const FEW = 6

const LONG = 5_000

/** What never went through, though so many steps on so many items should have brought it. */
export function neverTaken(tally: Tally, steps: number, mostItems: number): string[] {
  const expected = [
    ...USUAL,
    ...(steps < LONG ? [] : RARE),
    ...(steps < LONG || mostItems > FEW ? [] : LATE),
  ]
  return expected.filter((name) => (tally.get(name)?.taken ?? 0) === 0)
}
