import { expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { verifyOffice } from '../src/verify/office.ts'
import { walkSeed } from './support/env.ts'
import { figure } from './support/figures.ts'
import { makeSchool } from './support/school.ts'
import { sized } from './support/size.ts'
import { DEEDS } from './verified/deeds.ts'
import type { Used } from './verified/used.ts'

const HOURS = 3_600_000
/** Deeds of one school; a longer walk begins again in another. */
const LENGTH = 400

/** Throws a number below `sides`; the same throws for the same seed. */
function dice(seed: number) {
  let state = seed >>> 0
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

const BAG = Object.entries(DEEDS).flatMap(([name, [weight]]) => Array<string>(weight).fill(name))

/** A school in which people do whatever the dice say; `npm run verify` must find nothing wrong after each of them. */
async function walk(steps: number, roll: Used['roll'], taken: Map<string, number>) {
  const school = await makeSchool()
  let time = Date.parse('2026-09-07T01:00:00.000Z')
  const now = () => new Date(time)
  const back = useClock(now)
  const wait = (hours: number) => void (time += hours * HOURS)
  const used: Used = {
    ...{ school, roll, now, wait, items: [], pictures: [] },
    units: [...school.units.values()],
    categories: [...school.categories.values()],
    accounts: Object.values(school.people).filter((id) => id !== school.people.principal),
  }
  try {
    for (let step = 0; step < steps; step++) {
      time += 1_000
      const name = BAG[roll(BAG.length)]!
      const isTaken = await DEEDS[name]![1](used)
      taken.set(name, (taken.get(name) ?? 0) + Number(isTaken))
      const { checks } = await verifyOffice(school.payload, school.folder)
      const findings = checks.flatMap((check) => check.findings)
      if (findings.length > 0) throw new Error(`step ${step}, ${name}: ${JSON.stringify(findings)}`)
    }
  } finally {
    back()
    await school.close()
  }
}

/** So many walks more at the most, where something has not happened yet. */
const FURTHER = 20

it(
  'verify finds nothing in whatever people may do, after every step',
  { timeout: 6 * HOURS },
  async () => {
    const [steps, seed] = [sized({ ci: 150, attack: 3_000 }), walkSeed()]
    process.stdout.write(`verified walk: WALK_SEED=${seed}\n`)
    const [roll, taken] = [dice(seed), new Map<string, number>()]
    const wanted =
      steps < LENGTH ? ['press', 'edit', 'article', 'upload', 'upload again'] : Object.keys(DEEDS)
    const missing = () => wanted.filter((name) => name !== 'forge' && (taken.get(name) ?? 0) === 0)
    for (let done = 0; done < steps; done += LENGTH)
      await walk(Math.min(LENGTH, steps - done), roll, taken)
    // By chance something has not gone through yet: in a short walk it happens to one in a few.
    for (let more = 0; more < FURTHER && missing().length > 0; more++)
      await walk(Math.min(LENGTH, steps), roll, taken)
    figure({ name: 'verified steps', tried: steps, failed: 0, atLeast: steps })
    expect(missing()).toEqual([])
    expect(taken.get('forge')).toBe(0)
  },
)
