import { ENCODINGS, isCompressible } from '../publisher/release/files.ts'
import { type FileIdentity, tagOf } from './findFile.ts'
import { cachingOf, sharingOf, typeOf } from './headers.ts'

/** Names and values by turns, as Node writes them at once. */
export type RawHeaders = string[]

/** What goes before the bytes of a file: for who has them already, and for who does not. */
export interface FileHead {
  etag: string
  known: RawHeaders
  full: RawHeaders
}

/**
 * The headers of a file of the release, all but those that depend on the part asked for.
 * @param always those of every answer @param name the file's, or that of one of its encodings
 */
export function fileHead(
  always: Record<string, string>,
  name: string,
  identity: FileIdentity,
): FileHead {
  const encoding = ENCODINGS.find(({ suffix }) => name.endsWith(suffix))
  const plain = encoding ? name.slice(0, -encoding.suffix.length) : name
  const isWhole = isCompressible(plain)
  const known = {
    ...always,
    etag: `"${tagOf(identity)}"`,
    'cache-control': cachingOf(plain),
    ...sharingOf(plain),
    ...(isWhole && { vary: 'accept-encoding' }),
  }
  const full = {
    ...known,
    'content-type': typeOf(plain) ?? 'application/octet-stream',
    ...(encoding && { 'content-encoding': encoding.name }),
    ...(!isWhole && { 'accept-ranges': 'bytes' }),
  }
  return { etag: known.etag, known: raw(known), full: raw(full) }
}

export const raw = (headers: Record<string, string>): RawHeaders => Object.entries(headers).flat()
