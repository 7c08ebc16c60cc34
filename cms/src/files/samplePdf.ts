import { deflateSync } from 'node:zlib'

/** Objects of a small PDF by their numbers: a dictionary, or a stream with what stands in its dictionary. */
export type SampleObjects = Record<
  number,
  string | { dictionary: string; content: string | Buffer }
>

const written = (number: number, object: SampleObjects[number] = ''): Buffer => {
  if (typeof object === 'string')
    return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1')
  const content = Buffer.from(object.content as string)
  return Buffer.concat([
    Buffer.from(
      `${number} 0 obj\n<<${object.dictionary}/Length ${content.length}>>\nstream\n`,
      'latin1',
    ),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

/** A PDF of these objects with a table of their places; 1 is the catalog. @param trailer what else its trailer says */
export function pdfOf(objects: SampleObjects, trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places = new Map<number, number>()
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0)
  for (const [name, object] of Object.entries(objects)) {
    places.set(Number(name), length())
    pieces.push(written(Number(name), object))
  }
  const size = Math.max(...places.keys()) + 1
  const start = length()
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  pieces.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

/** Its font has ` for ờ: what a reader must take from the font's table. */
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n' +
  '1 begincodespacerange\n<00> <ff>\nendcodespacerange\n' +
  '2 beginbfrange\n<20> <5f> <0020>\n<61> <7e> <0061>\nendbfrange\n1 beginbfchar\n<60> <1edd>\nendbfchar\nendcmap\nend\nend'

/** The objects of a document with a page for each text; "`" in it is read as "ờ". @param at where on the page it stands */
export function pagesOf(
  texts: readonly string[],
  { catalog = '', page = '', at = '72 700' } = {},
): SampleObjects {
  const numberOf = (n: number) => 10 + 2 * n
  const kids = texts.map((_, n) => `${numberOf(n)} 0 R`).join(' ')
  const objects: SampleObjects = {
    1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    2: `<</Type/Pages/Kids[${kids}]/Count ${texts.length}>>`,
    3: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>',
    4: { dictionary: '', content: TO_UNICODE },
  }
  for (const [n, text] of texts.entries()) {
    const number = numberOf(n)
    objects[number] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${number + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>${page}>>`
    const content = text === '' ? '' : `BT /F1 24 Tf ${at} Td (${text}) Tj ET`
    objects[number + 1] = { dictionary: '/Filter/FlateDecode', content: deflateSync(content) }
  }
  return objects
}

/** A document with these pages. */
export const samplePdf = (texts: readonly string[], how?: Parameters<typeof pagesOf>[1]): Buffer =>
  pdfOf(pagesOf(texts, how))

/** The same with objects of its own beside the pages. */
export const withObjects = (objects: SampleObjects, catalog = '', page = ''): Buffer =>
  pdfOf({ ...pagesOf(['Ch`'], { catalog, page }), ...objects })

/** Objects packed into a stream of objects, as most programs write them. */
export function packed(objects: Record<number, string>): SampleObjects[number] {
  const entries = Object.entries(objects)
  let at = 0
  const head = entries.map(([number, text]) => {
    const pair = `${number} ${at}`
    at += text.length + 1
    return pair
  })
  const first = `${head.join(' ')} `
  const content = first + entries.map(([, text]) => text).join(' ')
  return {
    dictionary: `/Type/ObjStm/N ${entries.length}/First ${first.length}/Filter/FlateDecode`,
    content: deflateSync(content),
  }
}
