import type { Found } from '@bbt/shared/contract/file.ts'
import type { Parts } from './parts.ts'
import { relationsOf, xmlOf } from './parts.ts'
import { piecesOf, valueOf } from './xml.ts'

/** The words of a slide or of its notes, a line for each paragraph; a field (the slide's number) is none. */
function wordsOf(xml: string): string {
  const lines: string[] = []
  let [line, takes, fields] = ['', false, 0]
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (takes && fields === 0) line += piece.text
    } else if (piece.name === 't') takes = piece.kind === 'open'
    else if (piece.name === 'fld' && piece.kind !== 'empty')
      fields += piece.kind === 'open' ? 1 : -1
    else if (piece.name === 'p' && piece.kind === 'close') {
      if (line.trim() !== '') lines.push(line)
      line = ''
    }
  }
  return lines.join('\n')
}

/** Whether a shape with words lies wholly outside the slide. */
function hasWordsOutside(xml: string, [width, height]: readonly [number, number]): boolean {
  const shapes = xml.match(/<(?:\w+:)?sp[\s>][^]*?<\/(?:\w+:)?sp>/g) ?? []
  return shapes.some((shape) => {
    const [, x, y] = /<(?:\w+:)?off\s+x="(-?\d+)"\s+y="(-?\d+)"/.exec(shape) ?? []
    const [, wide, high] = /<(?:\w+:)?ext\s+cx="(\d+)"\s+cy="(\d+)"/.exec(shape) ?? []
    if (x === undefined || wide === undefined || wordsOf(shape) === '') return false
    const [left, top] = [Number(x), Number(y)]
    return left >= width || top >= height || left + Number(wide) <= 0 || top + Number(high) <= 0
  })
}

/** Reads a presentation: what its slides show, and what else is in there. @throws {Unfit} */
export function readSlides(
  parts: Parts,
  main: string,
): { pages: number; text: string; found: Found[] } {
  const relations = relationsOf(parts, main)
  const found: Found[] = []
  const texts: string[] = []
  let [pages, size] = [0, [Infinity, Infinity] as [number, number]]
  const order: string[] = []
  for (const piece of piecesOf(xmlOf(parts, main))) {
    if (piece.kind === 'text' || piece.kind === 'close') continue
    if (piece.name === 'sldSz') {
      size = [Number(valueOf(piece.attributes, 'cx')), Number(valueOf(piece.attributes, 'cy'))]
    }
    if (piece.name !== 'sldId') continue
    // `r:id`; its own `id` is a number.
    const id = /\sr:id\s*=\s*["']([^"']*)["']/.exec(piece.attributes)?.[1]
    order.push(relations.find((relation) => relation.id === id)?.target ?? '')
  }
  for (const part of order) {
    pages++
    const place = `trang chiếu ${pages}`
    const xml = xmlOf(parts, part)
    const isHidden = /<(?:\w+:)?sld\s[^>]*\bshow\s*=\s*["'](?:0|false)["']/.test(xml)
    if (isHidden) found.push({ kind: 'hiddenSlide', place })
    else texts.push(wordsOf(xml))
    if (hasWordsOutside(xml, size)) found.push({ kind: 'outsidePage', place })
    for (const { target, type } of relationsOf(parts, part)) {
      if (type === 'notesSlide' && wordsOf(xmlOf(parts, target)) !== '') {
        found.push({ kind: 'speakerNotes', place })
      }
      if (/comment/i.test(type)) found.push({ kind: 'comment', place })
    }
  }
  return { pages, text: texts.filter((text) => text !== '').join('\n\n'), found }
}
