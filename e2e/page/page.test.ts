import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAttack } from '../../cms/tests/support/env.ts'
import { figure } from '../../cms/tests/support/figures.ts'
import { openBrowser } from '../support/office.ts'
import type { Node } from './documents.ts'
import { documents } from './documents.ts'
import type { Mutant } from './mutants.ts'
import { MUTANTS, mutated } from './mutants.ts'
import type { Readers } from './readers.ts'
import { isSame, openReaders } from './readers.ts'

let browser: Browser
let readers: Readers

beforeAll(async () => {
  browser = await openBrowser()
  readers = await openReaders(browser)
})
afterAll(() => browser.close())

const RUNS = isAttack() ? 500 : 25
const SEED = isAttack() ? Date.now() % 2 ** 31 : 20_261_129

it('the public page is the editor’s page, as saved and after somebody worked on all of it', async () => {
  const failed: string[] = []
  for (const [place, text] of fc.sample(documents, { numRuns: RUNS, seed: SEED }).entries()) {
    const saved = await readers.read(text)
    const touched = await readers.read(await readers.touched())
    for (const reading of [saved, touched]) {
      if (!isSame(reading)) failed.push(`seed ${SEED}, text ${place}: ${JSON.stringify(reading)}`)
    }
  }
  figure({ name: 'texts read in both', tried: RUNS, failed: failed.length, atLeast: RUNS })
  expect(failed).toEqual([])
})

/** Whether a writer without this property is found out by one of these texts. */
async function isFound(mutant: Mutant, texts: readonly { root: Node }[]): Promise<boolean> {
  for (const text of texts) {
    const root = mutated(text.root, mutant)
    if (JSON.stringify(root) === JSON.stringify(text.root)) continue
    if (!isSame(await readers.read(text, { root }))) return true
  }
  return false
}

describe('a writer that leaves out a property is found out', () => {
  const texts = fc.sample(documents, { numRuns: 200, seed: 7 })
  let found = 0
  afterAll(() => {
    const tried = MUTANTS.length
    figure({ name: 'mutants found', tried, failed: tried - found, atLeast: 19 })
  })

  it.each(MUTANTS)('$type $property', async (mutant) => {
    const isIt = await isFound(mutant, texts)
    if (isIt) found++
    expect(isIt).toBe(true)
  })
})
