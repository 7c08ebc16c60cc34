import type { Found } from '@bbt/shared/contract/file.ts'
import { hidingStyles } from '../../documents/wordXml.ts'
import type { Parts } from './parts.ts'
import { relationsOf, xmlOf } from './parts.ts'
import { piecesOf, valueOf } from './xml.ts'

const CHANGES = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
])
const GONE = new Set(['del', 'moveFrom', 'Fallback'])

/** What Word shows of a part, paragraph by paragraph, and where in it something is marked or hidden. */
function readPart(xml: string, hiding: ReadonlySet<string>) {
  const [changed, hidden] = [new Set<number>(), new Set<number>()]
  const paragraphs: string[] = []
  let [paragraph, text, run] = [0, '', '']
  let [gone, inRun, inRunProperties, isHidden, takesText] = [0, 0, false, false, false]
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (takesText && gone === 0) run += piece.text
      continue
    }
    const { attributes, kind, name } = piece
    if (CHANGES.has(name) && kind !== 'close') changed.add(Math.max(paragraph, 1))
    if (GONE.has(name) && kind !== 'empty') gone += kind === 'open' ? 1 : -1
    if (name === 't') takesText = kind === 'open'
    else if (name === 'p' && kind === 'open') paragraph++
    else if (name === 'p' && kind === 'close') {
      paragraphs.push(text)
      text = ''
    } else if (name === 'rPr') inRunProperties = kind === 'open' && inRun > 0
    else if (name === 'tab' && inRun > 0) run += '\t'
    else if ((name === 'br' || name === 'cr') && inRun > 0) run += '\n'
    else if (name === 'vanish' && inRunProperties) {
      isHidden = !/^(?:0|false|off)$/.test(valueOf(attributes, 'val') ?? '1')
    } else if (name === 'rStyle' && inRunProperties) {
      isHidden ||= hiding.has(valueOf(attributes, 'val') ?? '')
    } else if (name === 'r' && kind !== 'empty') {
      // A run may hold a box of text with runs of its own.
      if (isHidden && run.trim() !== '') hidden.add(paragraph)
      if (!isHidden) text += run
      inRun += kind === 'open' ? 1 : -1
      run = ''
      isHidden = false
    }
  }
  return { text: paragraphs.filter((one) => one.trim() !== '').join('\n'), changed, hidden }
}

const WORDY = new Set(['header', 'footer', 'footnotes', 'endnotes'])
const PLACES: Readonly<Record<string, string>> = {
  header: 'đầu trang',
  footer: 'chân trang',
  footnotes: 'chú thích cuối trang',
  endnotes: 'chú thích cuối bài',
}

/** "đoạn 3, 5": the first twenty. */
const inWords = (numbers: Iterable<number>): string => {
  const all = [...numbers]
  return `đoạn ${all.slice(0, 20).join(', ')}${all.length > 20 ? '…' : ''}`
}

/** Reads a Word document: the words as it shows them, and what else is in there. @throws {Unfit} */
export function readWord(parts: Parts, main: string): { text: string; found: Found[] } {
  const relations = relationsOf(parts, main)
  const styles = relations.find(({ type }) => type === 'styles')?.target
  const hiding = hidingStyles(styles === undefined ? '' : xmlOf(parts, styles))
  const body = readPart(xmlOf(parts, main), hiding)
  const texts = [body.text]
  const found: Found[] = []
  const told = (kind: Found['kind'], where: ReadonlySet<number>, place?: string) => {
    if (where.size > 0) found.push({ kind, place: place ?? inWords(where) })
  }
  told('trackedChange', body.changed)
  told('hiddenText', body.hidden)
  for (const { target, type } of relations) {
    if (!WORDY.has(type)) continue
    const part = readPart(xmlOf(parts, target), hiding)
    texts.push(part.text)
    told('trackedChange', part.changed, PLACES[type])
    told('hiddenText', part.hidden, PLACES[type])
  }
  const comments = relations.find(({ type }) => type === 'comments')?.target
  const count = comments
    ? (xmlOf(parts, comments).match(/<(?:\w+:)?comment[\s>]/g) ?? []).length
    : 0
  if (count > 0) found.push({ kind: 'comment', place: `${count} nhận xét` })
  return { text: texts.filter((text) => text !== '').join('\n'), found }
}
