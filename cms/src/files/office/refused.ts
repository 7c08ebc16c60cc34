import type { FileFault } from '../judged.ts'
import type { Parts } from './parts.ts'
import { relationsOf, xmlOf } from './parts.ts'

const MACROS =
  /(?:^|\/)(?:vbaProject|vbaData)[^/]*\.(?:bin|xml)$|(?:^|\/)(?:macrosheets|dialogsheets|intlmacrosheets|activeX)\//i
/** Content types of documents with macros, of sheets of XLM macros, of programs in controls. */
const MACRO_TYPES =
  /macroEnabled|ms-office\.vbaProject|ms-excel\.(?:intl)?macrosheet|ms-office\.activeX/i
/** Fields of Word and links of Excel that start another program (DDE). */
const DDE_FIELD = /<(?:\w+:)?instrText[^>]*>\s*DDE(?:AUTO)?\b|\bw:instr\s*=\s*["']\s*DDE/i
const DDE_LINK = /<(?:\w+:)?ddeLink\b/i
const EMBEDDED = /(?:^|\/)(?:embeddings|attachments)\/[^/]+$/i
const SHEET = /\.xlsx$/i
/** What a document brings from elsewhere as soon as it is opened; a link somebody clicks is none. */
const REMOTE = new Set([
  'oleObject',
  'frame',
  'subDocument',
  'image',
  'attachedToolbars',
  'control',
])

/** Names of Excel that start by themselves belong to macro sheets ([MS-XLS] 2.5.114). */
const AUTO_NAME = /<(?:\w+:)?definedName[^>]*\bname\s*=\s*["']_xlnm\.Auto_(?:Open|Close)/i

const owners = (parts: Parts) =>
  [...parts.keys()].flatMap((name) => {
    const [, folder, own] = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name) ?? []
    return folder === undefined || own === undefined ? [] : [folder + own]
  })

/** Why an Office document is refused, whatever else it holds; null for no reason. @throws {Unfit} */
export function activeContent(parts: Parts): FileFault | null {
  const names = [...parts.keys()]
  const texts = names.filter((name) => /\.(?:xml|rels)$/i.test(name))
  if (MACRO_TYPES.test(xmlOf(parts, '[Content_Types].xml'))) return 'macros'
  if (names.some((name) => MACROS.test(name))) return 'macros'
  for (const name of texts) {
    const xml = xmlOf(parts, name)
    if (DDE_FIELD.test(xml) || DDE_LINK.test(xml) || AUTO_NAME.test(xml)) return 'macros'
  }
  if (names.some((name) => EMBEDDED.test(name) && !SHEET.test(name))) return 'embedded'
  for (const owner of owners(parts)) {
    const isRemote = relationsOf(parts, owner).some(
      ({ isExternal, target, type }) => isExternal && REMOTE.has(type) && !target.startsWith('#'),
    )
    if (isRemote) return 'remoteParts'
  }
  return null
}

/** Tables of numbers behind charts, whole workbooks that nobody sees. */
export const embeddedSheets = (parts: Parts): number =>
  [...parts.keys()].filter((name) => EMBEDDED.test(name) && SHEET.test(name)).length
