import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** Payload's format since 3.90: what `hash` begins with, and how it was derived. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const BYTES = 32

/** Whether this is the password of an account's row. */
export async function isPassword(
  { hash, salt }: { hash?: string | null; salt?: string | null },
  password: string,
): Promise<boolean> {
  if (!hash?.startsWith(PREFIX) || !salt) return false
  const kept = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const tried = await derive(password, salt, ITERATIONS, BYTES, 'sha256')
  return kept.length === tried.length && timingSafeEqual(kept, tried)
}

/** Takes as long as trying a password, where there is no account to try it on. */
export async function tryNothing(password: string): Promise<void> {
  await derive(password, randomBytes(BYTES).toString('hex'), ITERATIONS, BYTES, 'sha256')
}
