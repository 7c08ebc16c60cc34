import { type FoundFile, isSame } from './findFile.ts'

/**
 * Bytes in memory. Those of a small file as a string of a character each (latin1): Node sends it together
 * with the headers, in one write, where a buffer is a second one. Its system copies what waits for a slow
 * reader, so large ones are buffers, which all readers share.
 */
export type HeldBytes = string | Buffer

/** The largest file that is sent in one write with its headers. */
const ONE_WRITE_BYTES = 16 * 1024

/** All bytes of an open file; null when somebody touched the file meanwhile or wrote into it, which the publisher never does. */
export async function readWhole({ handle, identity }: FoundFile): Promise<HeldBytes | null> {
  const bytes = Buffer.allocUnsafeSlow(identity.size)
  let at = 0
  while (at < bytes.length) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  if (at < bytes.length || !isSame(await handle.stat(), identity)) return null
  return bytes.length > ONE_WRITE_BYTES ? bytes : bytes.toString('latin1')
}
