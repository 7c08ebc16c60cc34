import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'

// Apart, so that a browser can show a code without a hash function.
export { shortCode } from './shortCode.ts'

/** SHA-256 of text (UTF-8) or bytes, 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** The digest of a value: SHA-256 of its canonical JSON. Approvals are of this, never of a record. */
export function digestOf(value: object): string {
  return sha256(canonicalJson(value))
}
