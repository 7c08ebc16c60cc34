import type { Found } from '@bbt/shared/contract/file.ts'
import type { Parts } from './parts.ts'
import { relationsOf, xmlOf } from './parts.ts'
import { piecesOf, says, valueOf } from './xml.ts'

/** The texts that cells share, in order. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let [isText, isSound] = [false, false]
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (isText && !isSound) texts.push((texts.pop() ?? '') + piece.text)
    } else if (piece.name === 'si' && piece.kind !== 'close') texts.push('')
    else if (piece.name === 't') isText = piece.kind === 'open'
    else if (piece.name === 'rPh') isSound = piece.kind === 'open'
  }
  return texts
}

/** "AB7" → 28. */
const columnOf = (cell: string) =>
  [...Buffer.from(/^[A-Z]*/.exec(cell)?.[0] ?? '')].reduce((sum, byte) => sum * 26 + byte - 64, 0)

/** 28 → "AB". */
function columnName(number: number): string {
  let [name, left] = ['', number]
  for (; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

interface Sheet {
  rows: string[]
  hiddenRows: string[]
  hiddenColumns: string[]
}

/** What a sheet shows, a line for each row, and which of its rows and columns it does not show. */
function readSheet(xml: string, shared: readonly string[]): Sheet {
  const sheet: Sheet = { rows: [], hiddenRows: [], hiddenColumns: [] }
  const hidden: [number, number][] = []
  let [cells, isHiddenRow, takes, value, type, column] = [[] as string[], false, false, '', '', 0]
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (takes) value += piece.text
      continue
    }
    const { attributes, kind, name } = piece
    if (name === 'col' && says(attributes, 'hidden')) {
      const [from, to] = ['min', 'max'].map((end) => Number(valueOf(attributes, end)))
      hidden.push([from ?? 0, to ?? 0])
      const names = [...new Set([columnName(from ?? 0), columnName(to ?? 0)])]
      sheet.hiddenColumns.push(names.join('–'))
    } else if (name === 'row' && kind !== 'close') {
      isHiddenRow = says(attributes, 'hidden')
      if (isHiddenRow) sheet.hiddenRows.push(valueOf(attributes, 'r') ?? '?')
      cells = []
    } else if (name === 'row') {
      if (!isHiddenRow && cells.length > 0) sheet.rows.push(cells.join('\t'))
    } else if (name === 'c' && kind === 'open') {
      type = valueOf(attributes, 't') ?? ''
      column = columnOf(valueOf(attributes, 'r') ?? '')
      value = ''
    } else if (name === 'c' && kind === 'close') {
      const text = type === 's' ? (shared[Number(value)] ?? '') : value
      const isHidden = hidden.some(([from, to]) => column >= from && column <= to)
      if (text !== '' && !isHidden) cells.push(text)
    } else if (name === 'v' || name === 't') takes = kind === 'open'
  }
  return sheet
}

const shortList = (all: readonly string[]) =>
  `${all.slice(0, 20).join(', ')}${all.length > 20 ? '…' : ''}`

/** Reads a workbook: what its sheets show, and what they hide. @throws {Unfit} */
export function readWorkbook(
  parts: Parts,
  main: string,
): { pages: number; text: string; found: Found[] } {
  const relations = relationsOf(parts, main)
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.target
  const shared = strings === undefined ? [] : sharedTexts(xmlOf(parts, strings))
  const found: Found[] = []
  const texts: string[] = []
  let pages = 0
  for (const piece of piecesOf(xmlOf(parts, main))) {
    if (piece.kind === 'text' || piece.kind === 'close' || piece.name !== 'sheet') continue
    pages++
    const name = (valueOf(piece.attributes, 'name') ?? '').trim().slice(0, 60)
    const place = `trang tính “${name}”`
    const part = relations.find(({ id }) => id === valueOf(piece.attributes, 'id'))?.target
    if (/hidden/i.test(valueOf(piece.attributes, 'state') ?? '')) {
      found.push({ kind: 'hiddenSheet', place })
      continue
    }
    if (part === undefined) continue
    const { hiddenColumns, hiddenRows, rows } = readSheet(xmlOf(parts, part), shared)
    texts.push([name, ...rows].join('\n'))
    if (hiddenRows.length > 0)
      found.push({ kind: 'hiddenRow', place: `${place}, dòng ${shortList(hiddenRows)}` })
    if (hiddenColumns.length > 0)
      found.push({ kind: 'hiddenColumn', place: `${place}, cột ${shortList(hiddenColumns)}` })
    const isNoted = relationsOf(parts, part).some(({ type }) => /comment/i.test(type))
    if (isNoted) found.push({ kind: 'comment', place })
  }
  return { pages, text: texts.join('\n\n'), found }
}
