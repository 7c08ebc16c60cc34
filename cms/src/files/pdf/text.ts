import type { Found } from '@bbt/shared/contract/file.ts'
import { ITEMS } from '@bbt/shared/limits.ts'
import { getDocumentProxy } from 'unpdf'
import { Unfit } from '../judged.ts'

interface Item {
  str: string
  hasEOL: boolean
}

interface Annotation {
  subtype?: string
  contentsObj?: { str?: string }
}

/** Notes on a page, as people leave them while they read; a link or a field of a form is none. */
const NOTES = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Ink',
  'Stamp',
])

/** "trang 2, 4–6". */
export function pagesInWords(pages: readonly number[]): string {
  const runs: [number, number][] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last?.[1] === page - 1) last[1] = page
    else runs.push([page, page])
  }
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  const shown = words.slice(0, 20).join(', ')
  return `trang ${shown}${words.length > 20 ? '…' : ''}`
}

/** What pdf.js answers; whatever it fails at, the document is not whole. @throws {Unfit} */
const orBroken = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch(() => {
    throw new Unfit('broken')
  })

/** What pdf.js reads of a PDF: the words each page shows, and what else is there. @throws {Unfit} */
export async function readPdf(bytes: Buffer): Promise<{ texts: string[]; found: Found[] }> {
  // A copy: pdf.js takes the memory away from whoever gives it.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    useSystemFonts: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    throw new Unfit(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken',
    )
  })
  if (pdf.numPages > ITEMS.filePages) throw new Unfit('tooManyPages')
  const texts: string[] = []
  const [silent, noted]: [number[], number[]] = [[], []]
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await orBroken(pdf.getPage(number))
    const { items } = (await orBroken(page.getTextContent())) as unknown as { items: Item[] }
    const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')
    if (!/[\p{L}\p{N}]/u.test(text)) silent.push(number)
    const annotations = (await orBroken(page.getAnnotations())) as Annotation[]
    if (annotations.some(({ subtype }) => NOTES.has(subtype ?? ''))) noted.push(number)
    texts.push(text.trim())
    page.cleanup()
  }
  const metadata = await pdf.getMetadata().catch(() => null)
  const author: unknown = metadata && Reflect.get(metadata.info, 'Author')
  const pages = pdf.numPages
  await pdf.loadingTask.destroy()
  const at = (kind: Found['kind'], where: readonly number[]): Found[] =>
    where.length === 0 ? [] : [{ kind, place: pagesInWords(where) }]
  const found: Found[] = [
    ...(silent.length === pages ? [{ kind: 'scan' } as const] : at('scan', silent)),
    ...at('comment', noted),
    ...(typeof author === 'string' && author.trim() !== '' ? [{ kind: 'metadata' } as const] : []),
  ]
  return { texts, found }
}
