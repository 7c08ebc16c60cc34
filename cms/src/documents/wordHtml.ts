import { BYTES } from '@bbt/shared/limits.ts'
import { legacyFontOf } from '@bbt/shared/text/legacyFonts/encoding.ts'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { unpacked } from './archive.ts'
import { withItems, withSigns } from './items.ts'
import { asShown, hidingStyles } from './wordXml.ts'

/** The HTML of a Word document, or why there is none. */
export type WordHtml = { html: string } | { fault: 'none' | 'tooLarge' }

const MAIN = 'word/document.xml'

const STYLES = [
  'u => u',
  'strike => s',
  'all-caps => span.caps',
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Caption'] => p.MsoCaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "r[style-name='font tcvn3'] => span.tcvn3",
  "r[style-name='font tcvn3-capital'] => span.tcvn3-capital",
  "r[style-name='font vni'] => span.vni",
]

/** What those classes are to the reader of pasted HTML. */
const SHEET =
  '<style>.caps {text-transform: uppercase} .tcvn3 {font-family: .VnTime} ' +
  '.tcvn3-capital {font-family: .VnTimeH} .vni {font-family: VNI-Times}</style>'

const NO_LISTS =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

interface Run {
  font?: string | null
}

interface Transforms {
  run: (transform: (run: Run) => object) => (document: unknown) => unknown
}

/** Says of runs in a font of the nineties that they are. */
const withFonts = (Reflect.get(mammoth, 'transforms') as Transforms).run((run) => {
  const font = legacyFontOf(run.font ?? '')
  if (font === null) return run
  return { ...run, styleName: `font ${font.encoding}${font.isCapital ? '-capital' : ''}` }
})

/** The same archive of what was unpacked, as the document is shown. */
async function repacked(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const xml = (name: string) => files.get(`word/${name}.xml`)?.toString('utf8') ?? ''
  const [styles, numbering] = [xml('styles'), xml('numbering')]
  const hiding = hidingStyles(styles)
  const zip = new JSZip()
  for (const [name, content] of files) {
    const isText = /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name)
    const shown = isText ? asShown(content.toString('utf8'), hiding) : ''
    zip.file(name, isText ? withSigns(shown, numbering, styles) : content)
  }
  // All that it says stands before the items by now.
  if (numbering !== '') zip.file('word/numbering.xml', NO_LISTS)
  return zip.generateAsync({ type: 'nodebuffer' })
}

/** Reads a Word file as HTML, which is trusted no more than any other: the editor's own step writes it anew. */
export default async function wordHtml(bytes: Uint8Array): Promise<WordHtml> {
  const files = unpacked(Buffer.from(bytes), BYTES.docxUnpacked)
  if (typeof files === 'string') return { fault: files }
  if (!files.has(MAIN)) return { fault: 'none' }
  try {
    const buffer = await repacked(files)
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { externalFileAccess: false, styleMap: STYLES, transformDocument: withFonts },
    )
    return { html: SHEET + withItems(value) }
  } catch {
    return { fault: 'none' }
  }
}
