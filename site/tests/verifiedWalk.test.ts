import { afterEach, beforeEach, expect, it } from 'vitest'
import { verifySite } from '../verify/site.ts'
import { isAttack, thrownSeed } from './support/env.ts'
import { figure } from './support/figures.ts'
import { pictureOf } from './support/pictures.ts'
import { dice, happenings, tell } from './support/sequence.ts'
import { articleOf } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const HOURS = 3_600_000
const SEED = thrownSeed()
const STEPS = isAttack() ? 1_000 : 40
/** Happenings of one site; a longer walk begins again with another. */
const LENGTH = 200

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

const findings = async () => {
  const { checks } = await verifySite(site.dataDir, SITE_URL, 0, () => site.clock.now)
  return checks.flatMap((check) => check.findings)
}

/** Whatever happens to a site, and beside it the same few pictures again and again. */
async function walk(steps: number, roll: ReturnType<typeof dice>) {
  const sequence = happenings(roll)
  let pictures = 0
  for (let n = 0; n < steps; n++) {
    const step = sequence.next().value
    site.clock.now = step.now
    tell(site.cms, step)
    // Nobody can ask for more than to go back before the first event.
    if (step.what.kind === 'hold')
      await site.hold(Math.max(1, site.store.head().seq - step.what.back))
    if (step.what.kind === 'resume') await site.hold(null)
    if (roll(6) === 0) {
      const cover = await pictureOf(roll(3), site.cms.media, { alt: `Ảnh ${roll(9)}` })
      const article = articleOf(`anh-${roll(5)}`, { cover, title: `Ảnh ${n}` })
      site.cms.publish(article, { item: article.url, at: step.now.toISOString() })
      pictures++
    }
    if (roll(12) === 0) await site.restart()
    expect(await site.settle()).toBe(true)
    expect([n, step.what.kind, await findings()]).toEqual([n, step.what.kind, []])
  }
  return pictures
}

it(
  `verify finds nothing in whatever may happen to a site, after every step (seed ${SEED})`,
  { timeout: 6 * HOURS },
  async () => {
    const roll = dice(SEED)
    let pictures = 0
    for (let done = 0; done < STEPS; done += LENGTH) {
      if (done > 0) {
        await site.stop()
        site = await startSite()
      }
      pictures += await walk(Math.min(LENGTH, STEPS - done), roll)
    }
    expect(pictures).toBeGreaterThan(0)
    figure({ name: 'verified steps of the site', tried: STEPS, failed: 0, atLeast: STEPS })
  },
)
