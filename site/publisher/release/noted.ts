import { sha256 } from '@bbt/shared/approval/digest.ts'

/** The hash noted of a file ("/tin-tuc/index.html") when it was last written with all of its encodings, or null. */
export type Noted = (path: string) => string | null

/** A file as it is, or as it is to be. */
export interface FilePart {
  name: string
  bytes: Buffer
  sha256: string
}

export const partOf = (name: string, bytes: Buffer): FilePart => ({
  name,
  bytes,
  sha256: sha256(bytes),
})

/** A file and its encodings as they are to be, in the order of their names. */
export const newParts = (
  names: readonly string[],
  encodings: readonly Buffer[],
  plain: FilePart,
): FilePart[] => [...encodings.map((bytes, i) => partOf(names[i] ?? plain.name, bytes)), plain]

/**
 * A file of the release and its encodings as they were found, where each is what was noted of it; else null.
 * That the file itself is right says nothing of its encodings: they are written before it, and the program
 * may have died, or the disk been full, in between.
 */
export function wholeParts(
  names: readonly string[],
  found: readonly (Buffer | null)[],
  noted: Noted,
): FilePart[] | null {
  const parts = names.flatMap((name, i) => {
    const bytes = found[i] ?? null
    return bytes === null ? [] : [partOf(name, bytes)]
  })
  const areNoted = parts.every(({ name, sha256 }) => noted(`/${name}`) === sha256)
  return areNoted && parts.length === names.length ? parts : null
}
