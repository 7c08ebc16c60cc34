import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isMissing } from '../publisher/release/writeFile.ts'

/** What tells a file from the one that replaces it: files are replaced, never changed in place. */
export type FileIdentity = Pick<Stats, 'ino' | 'size' | 'mtimeMs'>

/** An open file of the release. Whoever gets it closes it. */
export interface FoundFile {
  handle: FileHandle
  identity: FileIdentity
}

/** Names the bytes of a file, in words for browsers. */
export const tagOf = ({ ino, size, mtimeMs }: FileIdentity) =>
  [Math.round(mtimeMs * 1_000), ino, size].map((number) => number.toString(36)).join('-')

/** Whether a file is the one it was. */
export const isSame = (a: FileIdentity, b: FileIdentity) =>
  a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs

/** A request's path, decoded; null where it could mean anything but a plain place in the release. */
export function plainPath(url: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return null
  }
  const parts = path.split('/').slice(1)
  const isPlain = parts.every(
    (part, i) => /^[\w-][\w.-]*$/.test(part) || (part === '' && i === parts.length - 1),
  )
  return path.startsWith('/') && (isPlain || isWellKnown(parts)) ? path : null
}

const isWellKnown = ([first, second, ...rest]: string[]) =>
  first === '.well-known' && rest.length === 0 && /^[\w-][\w.-]*$/.test(second ?? '')

/** Opens a file of the release, null when there is none. A link that leads out of it is none. */
export async function findFile(release: string, name: string): Promise<FoundFile | null> {
  try {
    const root = await realpath(release)
    const file = await realpath(join(root, name))
    if (!file.startsWith(root + sep)) return null
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
    const identity = await handle.stat()
    if (identity.isFile()) return { handle, identity }
    await handle.close()
    return null
  } catch (error) {
    if (isMissing(error) || isNoPath(error)) return null
    throw error
  }
}

/** A name longer than the disk takes, a circle of links. */
const isNoPath = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENAMETOOLONG' || error.code === 'ELOOP')
