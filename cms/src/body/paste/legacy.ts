import type { LegacyEncoding } from '@bbt/shared/text/legacyFonts/encoding.ts'
import { recogniseLegacy } from '@bbt/shared/text/legacyFonts/recognise.ts'
import { repairLegacy } from '@bbt/shared/text/legacyFonts/repair.ts'
import type { Flat } from './flat.ts'
import type { Inline, Words } from './line.ts'

/** Words that only a font of the nineties shows: in which encodings, and a line of them before and after repair. */
export interface LegacyFound {
  encodings: LegacyEncoding[]
  before: string
  after: string
}

/** Letters that no encoding of the nineties has: such words are Unicode, whatever their font is called. */
const UNICODE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/

function* linesIn(blocks: readonly Flat[]): Generator<Inline[]> {
  for (const block of blocks) {
    if ('inline' in block) yield block.inline
    if (block.kind !== 'table') continue
    yield block.caption
    for (const cell of block.cells) yield* linesIn(cell.blocks)
  }
}

const wordsIn = (line: readonly Inline[]) =>
  line.filter((one): one is Words => typeof one === 'object')

const textOf = (line: readonly Words[]) => line.map(({ text }) => text).join('')

const repaired = (words: Words) => (words.font ? repairLegacy(words.text, words.font) : words.text)

/** Says of each run of a line in which font it is: what its document called it, or what its letters show. */
function judge(line: readonly Words[], around: LegacyEncoding | null): void {
  const unsaid = line.filter(({ font }) => font === null)
  const text = textOf(unsaid)
  const own = recogniseLegacy(text)?.encoding ?? (UNICODE.test(text) ? null : around)
  for (const words of unsaid) if (own) words.font = { encoding: own, isCapital: false }
  for (const words of line)
    if (UNICODE.test(words.text) || repaired(words) === words.text) words.font = null
}

/** Finds words in TCVN3 and VNI and marks their runs; null where there are none. Nothing is changed yet. */
export function findLegacy(blocks: readonly Flat[]): LegacyFound | null {
  const lines = [...linesIn(blocks)].map(wordsIn).filter((line) => line.length > 0)
  const unsaid = lines.flatMap((line) => line.filter(({ font }) => font === null))
  const around = recogniseLegacy(unsaid.map(({ text }) => text).join('\n'))?.encoding ?? null
  for (const line of lines) judge(line, around)
  const found = lines.filter((line) => line.some(({ font }) => font !== null))
  const [first] = found
  if (!first) return null
  const encodings = found.flat().flatMap(({ font }) => (font ? [font.encoding] : []))
  return {
    encodings: [...new Set(encodings)],
    before: textOf(first),
    after: first.map(repaired).join(''),
  }
}
