import { afterAll, beforeAll, expect, it } from 'vitest'
import { figure } from './support/figures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { localTrials } from './surface/local.ts'
import { ALL_CALLS } from './surface/rows/allCalls.ts'
import type { Stage } from './surface/stage.ts'
import { setStage } from './surface/stage.ts'
import { Trials } from './surface/trials.ts'

let school: School
let stage: Stage
let tried = 0
let failed = 0

beforeAll(async () => {
  school = await makeSchool()
  stage = await setStage(school)
})
afterAll(async () => {
  figure({ name: 'surface, Local API', tried, failed, atLeast: 1_500 })
  await stage.close()
})

it.each(Object.entries(ALL_CALLS))(
  '%s by code inside the CMS, with access and without: what the table gives, and nothing else',
  async (_, calls) => {
    const trials = new Trials(stage)
    const found = await trials.run(localTrials(stage, calls))
    tried += trials.tried
    failed += found.length
    expect(found).toEqual([])
  },
  300_000,
)
