import type { FileFormat, Found } from '@bbt/shared/contract/file.ts'
import { ITEMS } from '@bbt/shared/limits.ts'
import type { FileRead } from '../judged.ts'
import { Unfit } from '../judged.ts'
import { cleanArchive, namesAuthor } from './clean.ts'
import type { Parts } from './parts.ts'
import { mainPart, partsOf, typeOfPart, xmlOf } from './parts.ts'
import { activeContent, embeddedSheets } from './refused.ts'
import { readWorkbook } from './sheets.ts'
import { readSlides } from './slides.ts'
import { readWord } from './word.ts'

type Reader = (parts: Parts, main: string) => { pages?: number; text: string; found: Found[] }

/** By the content type of the main part; templates and slide shows are none of them. */
const KINDS: readonly [RegExp, FileFormat, Reader][] = [
  [/wordprocessingml\.document\.main\+xml$/, 'docx', readWord],
  [/spreadsheetml\.sheet\.main\+xml$/, 'xlsx', readWorkbook],
  [/presentationml\.presentation\.main\+xml$/, 'pptx', readSlides],
]

const EXIF = Buffer.from('Exif\0\0')
/** Where in a JPEG its head ends at the latest that matters here. */
const HEAD = 65_536

const picturesWithPlace = (parts: Parts) =>
  [...parts].filter(
    ([name, bytes]) => /\.jpe?g$/i.test(name) && bytes.subarray(0, HEAD).includes(EXIF),
  )

/** Judges a Word, Excel or PowerPoint document, reads it and takes its properties out. @throws {Unfit} */
export async function judgeOffice(bytes: Buffer): Promise<FileRead> {
  const parts = partsOf(bytes)
  const main = mainPart(parts)
  if (main === null || !parts.has(main)) throw new Unfit('unknownFormat')
  const fault = activeContent(parts)
  if (fault !== null) throw new Unfit(fault)
  const type = typeOfPart(parts, main)
  const [, format, read] = KINDS.find(([pattern]) => pattern.test(type)) ?? []
  if (format === undefined || read === undefined) throw new Unfit('unknownFormat')
  const { found, pages, text } = read(parts, main)
  if ((pages ?? 0) > ITEMS.filePages) throw new Unfit('tooManyPages')
  const sheets = embeddedSheets(parts)
  const pictures = picturesWithPlace(parts).length
  // A signature of Office covers its parts, properties among them: such a document stays as it is.
  const isSigned = [...parts.keys()].some((name) => name.startsWith('_xmlsignatures/'))
  const isNamed = isSigned && namesAuthor(xmlOf(parts, 'docProps/core.xml'))
  return {
    format,
    bytes: isSigned ? bytes : await cleanArchive(parts),
    ...(pages !== undefined && pages > 0 && { pages }),
    text,
    ...(isSigned && { signature: 'unknown' }),
    found: [
      ...found,
      ...(sheets > 0 ? [{ kind: 'embeddedData', place: `${sheets} bảng` } as const] : []),
      ...(pictures > 0 ? [{ kind: 'picturePlace', place: `${pictures} ảnh` } as const] : []),
      ...(isNamed ? [{ kind: 'metadata' } as const] : []),
    ],
  }
}
