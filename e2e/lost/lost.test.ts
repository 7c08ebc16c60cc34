import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAttack } from '../../cms/tests/support/env.ts'
import { figure } from '../../cms/tests/support/figures.ts'
import type { Installation } from '../support/installation.ts'
import { startInstallation } from '../support/installation.ts'
import { openBrowser } from '../support/office.ts'
import { MOMENTS } from './moments.ts'
import { openPlay } from './play.ts'
import { seeded } from './seeded.ts'

const RUNS = 300
const SEED = Date.now() % 2 ** 31
const TYPISTS = 3
const HOURS = 3 * 3_600_000

// In `npm test` each moment is a story of its own (lost.spec.ts); three hundred are for `npm run attack -- lost`.
describe.runIf(isAttack())(`random moments while a person types, seed ${SEED}`, () => {
  let browser: Browser
  let installation: Installation
  beforeAll(async () => {
    installation = await startInstallation()
    browser = await openBrowser()
  }, HOURS)
  afterAll(async () => {
    await browser.close()
    await installation.stop()
  })

  it(
    'lose nothing that was shown as saved, and send nothing that was not on the screen',
    async () => {
      const random = seeded(SEED)
      const { newItem, play } = await openPlay(browser, installation.cmsUrl)
      const names = Object.keys(MOMENTS)
      const failed: string[] = []
      let [runs, shown, sent] = [0, 0, 0]
      const typist = async () => {
        while (runs < RUNS) {
          const run = runs++
          const name = names[Math.floor(random() * names.length)] ?? 'nothing'
          const item = await newItem(`Giữa chừng ${run}`)
          const played = await play(name, item, random)
          failed.push(...played.faults.map((what) => `run ${run}, ${what}`))
          shown += played.shown
          sent += played.sent
        }
      }
      await Promise.all(Array.from({ length: TYPISTS }, typist))
      process.stdout.write(`shown as saved: ${shown}, sent: ${sent}\n`)
      figure({ name: 'moments while typing', tried: runs, failed: failed.length, atLeast: RUNS })
      expect(failed).toEqual([])
      expect(Math.min(shown, sent)).toBeGreaterThan(0)
    },
    HOURS,
  )
})
