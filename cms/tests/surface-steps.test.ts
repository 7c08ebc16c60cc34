import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figure } from './support/figures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import type { Stage } from './surface/stage.ts'
import { setStage, withLiveConfiguration } from './surface/stage.ts'
import { stepTrials } from './surface/steps.ts'
import { Trials } from './surface/trials.ts'

const HOUR = 3_600_000

let school: School
let stage: Stage

beforeAll(async () => {
  school = await makeSchool()
  stage = await setStage(school)
})
afterAll(() => stage.close())

it(
  'everybody tries every step from every state: what the table gives, and nothing else',
  async () => {
    const trials = new Trials(stage)
    for (const type of GOVERNED_TYPES) await trials.run(stepTrials(stage, type))
    const live = await withLiveConfiguration(stage)
    const liveTrials = new Trials(live)
    await liveTrials.run(stepTrials(live, siteConfiguration))
    const found = [...trials.found, ...liveTrials.found]
    figure({
      name: 'surface, transitions',
      tried: trials.tried + liveTrials.tried,
      failed: found.length,
      atLeast: 1_500,
    })
    expect(found).toEqual([])
  },
  HOUR,
)
