const NAME = /^([0-9a-f]{64})(?:-[1-9]\d*)?\.([a-z]+)$/

/** How a picture's file is called: by its bytes. */
export const pictureName = (digest: string, format: string): string => `${digest}.${format}`

/**
 * What the name of a picture's row says, null for another name. Names are unique in the library: of the same picture
 * uploaded again, which is a row of its own with words of its own, Payload numbers the name ("…-1.jpg").
 */
export function readPictureName(name: string): { digest: string; format: string } | null {
  const [, digest, format] = NAME.exec(name) ?? []
  return digest === undefined || format === undefined ? null : { digest, format }
}
