/** A piece of XML: a tag with its local name and attributes as written, or text. */
export type XmlPiece =
  | { kind: 'open' | 'close' | 'empty'; name: string; attributes: string }
  | { kind: 'text'; text: string }

const PIECE =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

const character = (number: number) => (number <= 0x10_ffff ? String.fromCodePoint(number) : '')

/** Text of XML as it reads; there are no entities but its own five and numbers. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g, (all: string, ten, hex, name) => {
    if (typeof ten === 'string') return character(Number(ten))
    if (typeof hex === 'string') return character(parseInt(hex, 16))
    return ENTITIES[String(name)] ?? all
  })

/** The pieces of a well-formed document, in order; prefixes of names are left out: each program has its own. */
export function* piecesOf(xml: string): Generator<XmlPiece> {
  for (const [, cdata, slash, name, attributes = '', empty, text] of xml.matchAll(PIECE)) {
    if (cdata !== undefined) yield { kind: 'text', text: cdata }
    else if (text !== undefined) yield { kind: 'text', text: decoded(text) }
    else if (name !== undefined) {
      const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open'
      yield { kind, name, attributes }
    }
  }
}

/** The value of an attribute by its local name; undefined where there is none. */
export function valueOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : decoded(value)
}

/** Whether an attribute says yes; one that is not there does not. */
export const says = (attributes: string, name: string): boolean =>
  /^(?:1|true|on)$/.test(valueOf(attributes, name) ?? '')
