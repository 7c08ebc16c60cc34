/** A token of PDF (ISO 32000-1, 7.2). `at` and `end` are its first byte and the one after its last. */
export interface Token {
  kind: 'name' | 'string' | 'hex' | 'number' | 'word' | 'mark'
  /** The name without its slash and with `#xx` decoded, the number or word as written, the mark itself; empty for strings. */
  text: string
  at: number
  end: number
}

const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%'))
const [OPEN, CLOSE, ESCAPE, LESS, MORE, SLASH, PERCENT] = [0x28, 0x29, 0x5c, 0x3c, 0x3e, 0x2f, 0x25]

const isRegular = (byte: number | undefined) =>
  byte !== undefined && !WHITE.has(byte) && !DELIMITERS.has(byte)

/** The end of a string whose parenthesis opens at `at`; of one that never ends, the end of all. */
function endOfString(bytes: Buffer, at: number): number {
  let depth = 0
  for (let index = at; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === ESCAPE) index++
    else if (byte === OPEN) depth++
    else if (byte === CLOSE && --depth === 0) return index + 1
  }
  return bytes.length
}

const decodedName = (raw: string) =>
  raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

/**
 * The tokens from a place on, as long as they are asked for. Nothing in there is malformed to it: readers of PDF are as
 * lenient, and what they would run must not hide behind a fault.
 */
export function* tokensFrom(bytes: Buffer, from: number): Generator<Token> {
  let at = from
  while (at < bytes.length) {
    const byte = bytes.readUInt8(at)
    if (WHITE.has(byte)) {
      at++
      continue
    }
    if (byte === PERCENT) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
      continue
    }
    let [kind, end]: [Token['kind'], number] = ['mark', at + 1]
    if (byte === OPEN) [kind, end] = ['string', endOfString(bytes, at)]
    else if ((byte === LESS || byte === MORE) && bytes[at + 1] === byte) end = at + 2
    else if (byte === LESS) {
      const close = bytes.indexOf(MORE, at)
      ;[kind, end] = ['hex', close === -1 ? bytes.length : close + 1]
    } else if (byte === SLASH || isRegular(byte)) {
      while (isRegular(bytes[end])) end++
      kind = byte === SLASH ? 'name' : 'word'
    }
    const raw = kind === 'string' || kind === 'hex' ? '' : bytes.toString('latin1', at, end)
    const isNumber = kind === 'word' && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(raw)
    const text = kind === 'name' ? decodedName(raw.slice(1)) : raw
    yield { kind: isNumber ? 'number' : kind, text, at, end }
    at = end
  }
}
