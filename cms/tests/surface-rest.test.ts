import { afterAll, beforeAll, expect, it } from 'vitest'
import { figure } from './support/figures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { restTrials } from './surface/rest.ts'
import { ALL_ROWS } from './surface/rows/all.ts'
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
  figure({ name: 'surface, REST', tried, failed, atLeast: 3000 })
  await stage.close()
})

it.each(Object.entries(ALL_ROWS))(
  '%s over REST: what the table gives, and nothing else',
  async (collection, rows) => {
    const trials = new Trials(stage)
    const found = await trials.run(restTrials(stage, collection, rows))
    tried += trials.tried
    failed += found.length
    expect(found).toEqual([])
  },
  300_000,
)
