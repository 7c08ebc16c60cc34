import { Numbering } from './numbering.ts'

/** Around what is told of an item on its way through the reader of documents; no text has them. */
const [OPEN, CLOSE] = ['\ue000', '\ue001']

const PARAGRAPH = /<w:p(?=[\s>])(?:(?!<w:p[\s>])[^])*?<\/w:p>/g
const LISTED = /<w:numPr>[^]*?<\/w:numPr>/
const DELETED = /<w:del(?=[\s>])[^]*?<\/w:del>/g
const TOLD = /<(p|h[1-6]|blockquote)([^>]*)>((?:<[^>]*>)*)\ue000(\d+) (\d) ([^\ue001]*)\ue001/g

const valueOf = (xml: string, name: string) =>
  new RegExp(`<w:${name}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]

/** Which list the paragraphs of a style belong to, by the style's id. */
function listedStyles(styles: string): Map<string, string> {
  const all = styles.match(/<w:style(?=[\s>])[^]*?<\/w:style>/g) ?? []
  return new Map(
    all.flatMap((style) => {
      const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
      const listed = LISTED.exec(style)?.[0]
      return id !== undefined && listed !== undefined ? [[id, listed] as const] : []
    }),
  )
}

/** Writes before the words of each item what Word shows there: the reader of documents knows no numbers. */
export function withSigns(xml: string, numbering: string, styles: string): string {
  const lists = new Numbering(numbering)
  const byStyle = listedStyles(styles)
  return xml
    .replaceAll(OPEN, '')
    .replaceAll(CLOSE, '')
    .replace(PARAGRAPH, (paragraph) => {
      const [properties = ''] = /<w:pPr>[^]*?<\/w:pPr>/.exec(paragraph) ?? []
      const listed =
        LISTED.exec(properties)?.[0] ?? byStyle.get(valueOf(properties, 'pStyle') ?? '')
      const id = listed === undefined ? undefined : valueOf(listed, 'numId')
      if (listed === undefined || id === undefined || !/^\d+$/.test(id)) return paragraph
      // Where all was deleted Word counts nothing.
      if (paragraph.includes('<w:del ') && !/<w:t[\s>]/.test(paragraph.replace(DELETED, '')))
        return paragraph
      const level = Number(valueOf(listed, 'ilvl') ?? 0)
      const sign = lists.next(id, level)
      if (sign === null || !(level >= 0 && level <= 8)) return paragraph
      const told = `${OPEN}${id} ${level + 1} ${sign}${CLOSE}`
      const run = `<w:r><w:t xml:space="preserve">${told}</w:t></w:r>`
      return paragraph.replace(properties, () => properties.replace(LISTED, '') + run)
    })
}

/** Tells the editor's own step of items as Word's clipboard does. */
export const withItems = (html: string): string =>
  html.replace(
    TOLD,
    (_, tag: string, more: string, inner: string, list: string, level: string, sign: string) =>
      `<${tag}${more} style="mso-list:l${list} level${level} lfo${list}">` +
      `<span style="mso-list:Ignore">${sign}</span>${inner}`,
  )
