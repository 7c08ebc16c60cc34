import type { FileFault } from '../judged.ts'
import type { PdfObject } from './objects.ts'
import { objectsOf } from './objects.ts'
import type { Token } from './tokens.ts'

/** What a PDF must not hold, by the names of ISO 32000-1 (7.6, 12.6.4, 7.11.4, 12.7.8) and of XFA. */
const FORBIDDEN = {
  Encrypt: 'encrypted',
  JavaScript: 'pdfScript',
  JS: 'pdfScript',
  XFA: 'pdfScript',
  Launch: 'pdfActive',
  ImportData: 'pdfActive',
  SubmitForm: 'pdfActive',
  GoToE: 'pdfActive',
  RichMedia: 'pdfActive',
  EmbeddedFile: 'pdfAttachment',
  EmbeddedFiles: 'pdfAttachment',
  FileAttachment: 'pdfAttachment',
} as const satisfies Readonly<Record<string, FileFault>>

const ORDER: readonly FileFault[] = [
  'encrypted',
  'pdfScript',
  'pdfActive',
  'pdfAttachment',
  'pdfOpens',
]

const isForbidden = (name: string): name is keyof typeof FORBIDDEN => Object.hasOwn(FORBIDDEN, name)

/** Whether what is opened is a page of the document itself: a place, or an action that goes to one. */
function goesToPage(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens
  if (first?.text === '[' || first?.text === 'null') return true
  if (first?.text !== '<<') return false
  const actions = rest.flatMap(({ kind, text }, n) =>
    kind === 'name' && text === 'S' ? [rest[n + 1]?.text] : [],
  )
  return actions.length === 1 && actions[0] === 'GoTo'
}

/** What stands behind `/OpenAction` in an object: its own value, or the number of another object. */
function openings({ tokens }: PdfObject): (readonly Token[] | number)[] {
  return tokens.flatMap<readonly Token[] | number>(({ kind, text }, n) => {
    if (kind !== 'name' || text !== 'OpenAction') return []
    const [value, , reference] = tokens.slice(n + 1, n + 4)
    if (value?.kind === 'number' && reference?.text === 'R') return [Number(value.text)]
    // Its own dictionary only, not what follows in the catalog.
    const end = tokens.findIndex((token, at) => at > n && token.text === '>>')
    const own = tokens.slice(n + 1, value?.text === '<<' && end !== -1 ? end : undefined)
    return [own]
  })
}

/** The first reason for which a PDF is refused, the gravest first; null for none. @throws {Unfit} */
export function activePart(bytes: Buffer): FileFault | null {
  const faults = new Set<FileFault>()
  const opened: (readonly Token[])[] = []
  const referred = new Set<number>()
  for (const object of objectsOf(bytes)) {
    for (const { kind, text } of object.tokens) {
      if (kind === 'name' && isForbidden(text)) faults.add(FORBIDDEN[text])
    }
    for (const what of openings(object)) {
      if (typeof what === 'number') referred.add(what)
      else opened.push(what)
    }
  }
  const found = new Set<number>()
  if (referred.size > 0) {
    for (const { number, tokens } of objectsOf(bytes)) {
      if (number === null || !referred.has(number)) continue
      found.add(number)
      opened.push(tokens)
    }
  }
  if (found.size < referred.size || !opened.every(goesToPage)) faults.add('pdfOpens')
  return ORDER.find((fault) => faults.has(fault)) ?? null
}
