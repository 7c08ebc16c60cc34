import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'

const PREFIX = 'bbt-device-'

const keyOf = (req: PayloadRequest): Buffer =>
  Buffer.from(hkdfSync('sha256', req.payload.config.secret, '', 'bbt/known-device', 32))

const macOf = (req: PayloadRequest, text: string): string =>
  createHmac('sha256', keyOf(req)).update(text).digest('base64url')

/** A cookie a person: several share the school's computers. Its name tells nobody whose it is. */
const nameOf = (req: PayloadRequest, person: string): string =>
  `${PREFIX}${macOf(req, `name ${person}`).slice(0, 16)}`

const isSame = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** The cookies of this request that the office has signed, by name. */
export function cookiesOf(req: PayloadRequest): [name: string, secret: string][] {
  const all = [...parseCookies(req.headers)].filter(([name]) => name.startsWith(PREFIX))
  return all.flatMap(([name, value]) => {
    const [secret = '', mac = ''] = value.split('.')
    return isSame(mac, macOf(req, `${name} ${secret}`)) ? [[name, secret]] : []
  })
}

/** What the cookies of a person say, in a request. */
export function secretsNamed(req: PayloadRequest, person: string): string[] {
  const name = nameOf(req, person)
  return cookiesOf(req).flatMap(([known, secret]) => (known === name ? [secret] : []))
}

/** Sets the cookie, for the places of accounts alone; no script reads it. */
export function cookieLine(
  req: PayloadRequest,
  person: string,
  secret: string,
  lifeMs: number,
): string {
  const name = nameOf(req, person)
  const value = `${secret}.${macOf(req, `${name} ${secret}`)}`
  const isSecure = req.payload.config.serverURL.startsWith('https:')
  return [
    `${name}=${value}`,
    'Path=/api/users',
    `Max-Age=${Math.floor(lifeMs / 1000)}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}
