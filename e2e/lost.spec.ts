import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { MOMENTS } from './lost/moments.ts'
import { openPlay } from './lost/play.ts'
import { seeded } from './lost/seeded.ts'
import { openBrowser } from './support/office.ts'

const school = inject('school')
let browser: Browser
let play: Awaited<ReturnType<typeof openPlay>>

beforeAll(async () => {
  browser = await openBrowser()
  play = await openPlay(browser, school.cmsUrl)
})
afterAll(() => browser.close())

it.each(Object.keys(MOMENTS))('nothing shown as saved is lost: %s', async (name) => {
  const item = await play.newItem(`Giữa chừng: ${name}`)
  const { faults, shown } = await play.play(name, item, seeded(name.length))
  expect(faults).toEqual([])
  // Else there was nothing to lose.
  if (name === 'nothing') expect(shown).toBeGreaterThan(0)
})
