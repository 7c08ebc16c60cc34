import JSZip from 'jszip'
import type { Parts } from './parts.ts'
import { relationsPart } from './parts.ts'

const EMPTY: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** A picture of the first page as it was when somebody saved it last. */
const THUMBNAIL = /^docProps\/thumbnail\.\w+$/i
const ROOT_RELATIONS = relationsPart('')
const SETTINGS = 'word/settings.xml'
const SETTINGS_RELATIONS = relationsPart(SETTINGS)
/** The same bytes for the same document. */
const DATE = new Date(Date.UTC(1980, 0, 1))

const without = (xml: Buffer, tag: RegExp) => Buffer.from(xml.toString('utf8').replace(tag, ''))

/** A part as it is kept: who wrote it, with which program, on which machine, is gone. */
function cleanPart(name: string, bytes: Buffer): Buffer | string {
  const empty = EMPTY[name]
  if (empty !== undefined) return HEAD + empty
  if (name === ROOT_RELATIONS) {
    return without(bytes, /<(?:\w+:)?Relationship\s[^>]*metadata\/thumbnail"[^>]*>/g)
  }
  // The template a document was made from, by its path on the writer's own disk.
  if (name === SETTINGS) return without(bytes, /<(?:\w+:)?attachedTemplate\s[^>]*\/>/g)
  if (name === SETTINGS_RELATIONS) {
    return without(bytes, /<(?:\w+:)?Relationship\s[^>]*\/attachedTemplate"[^>]*>/g)
  }
  return bytes
}

/**
 * The archive anew, of the parts that were judged and of nothing else that may have stood between them, without the
 * properties of the document.
 */
export async function cleanArchive(parts: Parts): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, bytes] of parts) {
    if (THUMBNAIL.test(name) || name.endsWith('/')) continue
    zip.file(name, cleanPart(name, bytes), { date: DATE, createFolders: false })
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' })
}

/** Whether the document's properties name a person; for one that is kept as it is. */
export const namesAuthor = (core: string): boolean =>
  /<(?:\w+:)?(?:creator|lastModifiedBy)[^>]*>\s*[^<\s]/.test(core)
