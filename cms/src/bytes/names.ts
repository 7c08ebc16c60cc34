const NAME = /^([0-9a-f]{64})(?:-[1-9]\d*)?\.([a-z]+)$/

/** How an upload's file is called: by its bytes. */
export const storedName = (digest: string, format: string): string => `${digest}.${format}`

/**
 * What the name of an upload's row says, null for another name. Names are unique in a library: of the same bytes uploaded
 * again, which is a row of its own with words of its own, Payload numbers the name ("…-1.jpg").
 */
export function readStoredName(name: string): { digest: string; format: string } | null {
  const [, digest, format] = NAME.exec(name) ?? []
  return digest === undefined || format === undefined ? null : { digest, format }
}
