import { inflateSync, constants } from 'node:zlib'
import { BYTES } from '@bbt/shared/limits.ts'
import { Unfit } from '../judged.ts'
import type { Token } from './tokens.ts'
import { tokensFrom } from './tokens.ts'

/** An object of a PDF, or its trailer: the tokens of its dictionary, without the content of a stream. */
export interface PdfObject {
  /** null for a trailer. */
  number: number | null
  tokens: readonly Token[]
  /** What the tokens' places are in. */
  bytes: Buffer
}

const START = /(?:\b(\d{1,10})\s+\d{1,5}\s+obj\b|\btrailer\b)/g
const ENDS = new Set(['endobj', 'stream', 'obj', 'startxref', 'endstream'])
/** Of an object within a stream: what it is stands in front, and nothing says where it ends. */
const ENOUGH = 24
/** Other filters of streams of objects nobody writes; what they hide would not be seen here. */
const FLATE = new Set(['FlateDecode', 'Fl'])
const FILTERS =
  /^(?:LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL|Crypt|DCTDecode|Predictor)$/

/** The tokens of one object, so many at most, and where its stream begins. */
function readObject(
  bytes: Buffer,
  from: number,
  most = Infinity,
): { tokens: Token[]; stream: number | null } {
  const tokens: Token[] = []
  for (const token of tokensFrom(bytes, from)) {
    if (token.kind === 'word' && ENDS.has(token.text)) {
      return { tokens, stream: token.text === 'stream' ? token.end : null }
    }
    if (tokens.length >= most) break
    tokens.push(token)
  }
  return { tokens, stream: null }
}

/** The content of a stream of objects. @throws {Unfit} */
function unpackedStream(bytes: Buffer, at: number, tokens: readonly Token[], left: number): Buffer {
  const start = bytes[at] === 13 ? at + 2 : at + 1
  const found = bytes.indexOf('endstream', start, 'latin1')
  const content = bytes.subarray(start, found === -1 ? bytes.length : found)
  const names = tokens.filter(({ kind }) => kind === 'name').map(({ text }) => text)
  if (names.some((name) => FILTERS.test(name))) throw new Unfit('strange')
  if (!names.some((name) => FLATE.has(name))) return content
  try {
    return inflateSync(content, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: Math.max(left, 1),
    })
  } catch (error) {
    const isLong = error instanceof RangeError
    throw new Unfit(isLong ? 'unpacksTooMuch' : 'broken')
  }
}

/** The objects in a stream of objects: pairs of number and place stand before them (ISO 32000-1, 7.5.7). */
function* packedObjects(content: Buffer, tokens: readonly Token[]): Generator<PdfObject> {
  const first = Number(tokens[tokens.findIndex(({ text }) => text === 'First') + 1]?.text)
  const head: number[] = []
  for (const token of tokensFrom(content, 0)) {
    if (token.kind !== 'number' || token.at >= first) break
    head.push(Number(token.text))
  }
  // Also what its head does not name: some reader may.
  yield { number: null, tokens: [...tokensFrom(content, 0)], bytes: content }
  for (let n = 0; n + 1 < head.length; n += 2) {
    const [number = 0, place = 0] = head.slice(n, n + 2)
    const { tokens: own } = readObject(content, first + place, ENOUGH)
    yield { number, tokens: own, bytes: content }
  }
}

/**
 * Every object that some reader may find in a PDF: wherever one begins, also inside streams and behind older ones of its
 * number, and those in streams of objects. @throws {Unfit} where something may hide from this
 */
export function* objectsOf(bytes: Buffer): Generator<PdfObject> {
  let left: number = BYTES.fileUnpacked
  for (const match of bytes.toString('latin1').matchAll(START)) {
    const { tokens, stream } = readObject(bytes, match.index + match[0].length)
    yield { number: match[1] === undefined ? null : Number(match[1]), tokens, bytes }
    if (stream === null || !tokens.some(({ kind, text }) => kind === 'name' && text === 'ObjStm')) {
      continue
    }
    const content = unpackedStream(bytes, stream, tokens, left)
    left -= content.length
    if (left <= 0) throw new Unfit('unpacksTooMuch')
    yield* packedObjects(content, tokens)
  }
}
