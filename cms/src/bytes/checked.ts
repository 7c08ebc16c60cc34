import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline, Transform } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'

/** The SHA-256 of a stream. @throws where it breaks off */
export async function digestOfStream(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  await piped(stream, hash)
  return hash.digest('hex')
}

/** The same stream, whose latest piece is held back until the whole has this SHA-256; else it ends with an error. */
export function checkedStream(source: Readable, digest: string): Readable {
  const hash = createHash('sha256')
  let held: Buffer | null = null
  const checked = new Transform({
    transform(piece: Buffer, _encoding, next) {
      hash.update(piece)
      if (held) this.push(held)
      held = piece
      next()
    },
    flush(done) {
      if (hash.digest('hex') !== digest) {
        done(new Error(`these bytes are no longer ${digest}`))
        return
      }
      if (held) this.push(held)
      done()
    },
  })
  // Whoever reads meets the error, the source's too.
  return pipeline(source, checked, () => undefined)
}

/** All of a stream. */
export async function drained(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces)
}

const DIGEST = /^[0-9a-f]{64}$/

/** Whether a name is a SHA-256 in hex, as the store writes it. */
export const isDigest = (name: string): boolean => DIGEST.test(name)
