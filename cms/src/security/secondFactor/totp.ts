import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
/** A phone's clock may be half a minute off, either way. */
const WINDOW = 1
const SECRET_BYTES = 20

const totp = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Ban Biên Tập',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  })

/** A new secret of 160 bits, in base 32 as apps take it typed in. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32

/** The time step of a moment: codes change with it. */
export const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / PERIOD)

export const codeOfStep = (secret: string, step: number): string =>
  totp(secret).generate({ timestamp: step * PERIOD * 1000 })

/** The time step whose code this is, if it is that of now or of a neighbour. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? null : stepAt(now) + delta
}

/** What the app on the phone reads from the QR picture. @param label whose account it is */
export const addressFor = (secret: string, label: string): string => totp(secret, label).toString()
