import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const VERSION = 'v1'

const keyFor = (secret: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `bbt/second-factor/${use}`, 32))

/**
 * Encrypts a text for one person (AES-256-GCM): moved to somebody else's row it does not open.
 * @param secret the installation's; the key is derived from it
 */
export function seal(secret: string, person: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, 'seal'), nonce)
  cipher.setAAD(Buffer.from(person))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const bytes = Buffer.concat([nonce, cipher.getAuthTag(), body])
  return `${VERSION}.${bytes.toString('base64url')}`
}

/** Null when it was sealed with another secret, for another person, or changed since. */
export function unseal(secret: string, person: string, sealed: string): string | null {
  const [version, text = ''] = sealed.split('.')
  const bytes = Buffer.from(text, 'base64url')
  if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyFor(secret, 'seal'),
    bytes.subarray(0, NONCE_BYTES),
    { authTagLength: TAG_BYTES },
  )
  decipher.setAAD(Buffer.from(person))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()]).toString('utf8')
  } catch {
    // GCM throws when the tag does not fit: that is the answer.
    return null
  }
}

/** A recovery code as it is kept: without the installation's secret nobody can try codes against it. */
export const hashed = (secret: string, person: string, code: string): string =>
  createHmac('sha256', keyFor(secret, 'recovery')).update(`${person}/${code}`).digest('base64url')
