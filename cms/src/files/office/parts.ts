import { BYTES, ITEMS } from '@bbt/shared/limits.ts'
import { entriesOf, unpacked } from '../../documents/archive.ts'
import { Unfit } from '../judged.ts'

/** The parts of an Office document (ECMA-376, part 2) by their names in the archive. */
export type Parts = ReadonlyMap<string, Buffer>

/** What no program of Office writes, and what means one thing to one reader of archives and another to the next. */
const isOdd = (name: string) =>
  name === '' ||
  /[\\:\0]|^\/|\/$/.test(name) ||
  name.split('/').some((piece) => piece === '' || piece === '.' || piece === '..')

/** Unpacks a document after its directory was judged: sizes, names, encryption. @throws {Unfit} */
export function partsOf(bytes: Buffer): Parts {
  const entries = entriesOf(bytes)
  if (entries === null) throw new Unfit('broken')
  if (entries.some(({ flags }) => (flags & 1) === 1)) throw new Unfit('encrypted')
  if (entries.length > ITEMS.fileParts) throw new Unfit('unpacksTooMuch')
  // Folders have entries of their own in some archives.
  const names = entries.map(({ name }) => name.replace(/(?<=[^/])\/$/, '').toLowerCase())
  if (names.some(isOdd) || new Set(names).size < names.length) throw new Unfit('strange')
  const parts = unpacked(bytes, BYTES.fileUnpacked)
  if (parts === 'tooLarge') throw new Unfit('unpacksTooMuch')
  if (parts === 'none') throw new Unfit('broken')
  return parts
}

/** A part as text; empty where there is none. @throws {Unfit} where it has a document type: entities may grow without end */
export function xmlOf(parts: Parts, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) return ''
  const isWide = bytes.length > 1 && bytes[0] === 0xff && bytes[1] === 0xfe
  const xml = bytes.toString(isWide ? 'utf16le' : 'utf8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unfit('strange')
  return xml
}

/** A relation of a part to another, or to something elsewhere. */
export interface Relation {
  id: string
  /** The last piece of its type: "hyperlink", "comments". */
  type: string
  target: string
  isExternal: boolean
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''

/** Where a part's relations stand. */
export const relationsPart = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels')

/** The relations of a part, their targets as names of parts. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const folder = part.includes('/') ? part.replace(/\/[^/]*$/, '') : ''
  const tags = xmlOf(parts, relationsPart(part)).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []
  return tags.map((tag) => {
    const isExternal = attribute(tag, 'TargetMode').toLowerCase() === 'external'
    const target = attribute(tag, 'Target')
    const path = target.startsWith('/') || folder === '' ? target : `/${folder}/${target}`
    return {
      id: attribute(tag, 'Id'),
      type: attribute(tag, 'Type').replace(/^.*\//, ''),
      target: isExternal
        ? target
        : new URL(path.replace(/^\/*/, '/'), 'part://x/').pathname.slice(1),
      isExternal,
    }
  })
}

/** The part that is the document itself; null where there is none. */
export const mainPart = (parts: Parts): string | null =>
  relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? null

/** The content type of a part (ECMA-376, part 2, 10.1.2). */
export function typeOfPart(parts: Parts, part: string): string {
  const types = xmlOf(parts, '[Content_Types].xml')
  const overrides = types.match(/<(?:\w+:)?Override\s[^>]*>/g) ?? []
  const own = overrides.find((tag) => attribute(tag, 'PartName') === `/${part}`)
  return own === undefined ? '' : attribute(own, 'ContentType')
}
