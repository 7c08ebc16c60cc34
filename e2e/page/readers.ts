import { isDeepStrictEqual } from 'node:util'
import type { Image } from '@bbt/shared/contract/image.ts'
import type { Browser, Page } from 'playwright-core'
import { lexicalHtml } from '../../cms/src/publishing/lexical/html.ts'
import { withScrollingTables } from '../../site/src/item/tables.ts'
import { PATIENCE_MS } from '../support/patience.ts'
import { pages } from './bundle.ts'
import { PICTURES } from './documents.ts'
import type { Block } from './inBrowser/canonical.ts'

const pictureOf = (id: string, place: number): Image => ({
  sha256: String(place).repeat(64),
  format: 'jpg',
  width: 8,
  height: 6,
  alt: `Bến sông ${id}`,
})

const IMAGES = new Map(PICTURES.map((id, place) => [id as string, pictureOf(id, place)]))
const ALTS = Object.fromEntries([...IMAGES].map(([id, { alt }]) => [id, alt]))

/** What an editor and a page show of the same text. */
export interface Reading {
  editor: Block[]
  page: Block[]
}

export const isSame = ({ editor, page }: Reading): boolean => isDeepStrictEqual(editor, page)

/** The office's editor and the public page, open beside each other in a browser. */
export interface Readers {
  /** What both show of a saved state. @param forPage what the writer of the page is given: the same, but for mutants. @throws on a state that the page refuses */
  read: (state: object, forPage?: object) => Promise<Reading>
  /** The state as the editor would save it after this was pasted into it. */
  pasted: (html: string) => Promise<object>
  /** The state as the editor would save it after somebody had worked on all of it. */
  touched: () => Promise<object>
}

async function open(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', (error) => {
    throw error
  })
  await page.setContent(html)
  return page
}

export async function openReaders(browser: Browser): Promise<Readers> {
  const { office, site } = await pages()
  const [editor, page] = [await open(browser, office), await open(browser, site)]
  const blocks = (at: Page) => at.evaluate((alts) => window.read(alts), ALTS)
  return {
    read: async (state, forPage = state) => {
      const { html, faults } = lexicalHtml(forPage, IMAGES)
      if (faults.length > 0) throw new Error(faults.join(' '))
      await editor.evaluate((text) => {
        window.load(text)
      }, JSON.stringify(state))
      await page.evaluate((text) => {
        window.show(text)
      }, withScrollingTables(html))
      return { editor: await blocks(editor), page: await blocks(page) }
    },
    pasted: async (html) =>
      JSON.parse(await editor.evaluate((given) => window.paste(given), html)) as object,
    touched: async () => JSON.parse(await editor.evaluate(() => window.touch())) as object,
  }
}
