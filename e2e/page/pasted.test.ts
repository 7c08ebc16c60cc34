import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { element } from '../../cms/src/body/paste/nodes.ts'
import { pasted } from '../../cms/src/body/paste/pasted.ts'
import { sample, SAMPLES } from '../../cms/src/body/paste/samples.ts'
import { openBrowser } from '../support/office.ts'
import { PICTURES } from './documents.ts'
import type { Readers } from './readers.ts'
import { isSame, openReaders } from './readers.ts'

let browser: Browser
let readers: Readers

beforeAll(async () => {
  browser = await openBrowser()
  readers = await openReaders(browser)
})
afterAll(() => browser.close())

/** As if the pictures that are still on their way had been taken in. */
const takenIn = (state: object): object =>
  JSON.parse(
    JSON.stringify(state).replaceAll(/"pending":\{[^}]*\}/g, `"value":"${PICTURES[0]}"`),
  ) as object

describe('what was pasted is on the page as in the editor', () => {
  it('over a whole corpus', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(19)
  })

  it.each(SAMPLES)('%s', async (name) => {
    const html = sample(name)
    const inEditor = await readers.read(takenIn(await readers.pasted(html)))
    expect(inEditor.page).toEqual(inEditor.editor)
    const touched = await readers.read(takenIn(await readers.touched()))
    expect(isSame(touched)).toBe(true)
    // Neither Lexical nor the clipboard made anything else of it.
    const { nodes } = pasted(html, () => 'p1')
    const asRead = await readers.read(takenIn({ root: element('root', nodes) }))
    expect([inEditor.page, touched.page]).toEqual([asRead.page, asRead.page])
  })
})
