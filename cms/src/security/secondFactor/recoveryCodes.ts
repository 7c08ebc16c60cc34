import { randomInt } from 'node:crypto'

/** No letters that read like digits, or like each other. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const GROUP = 4

/** How many codes a set has. */
const RECOVERY_CODES = 10

const group = () =>
  Array.from({ length: GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** New codes for the day the phone is gone, as people write them down: `k7dp-9xwm-3hta`, 59 bits each. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: GROUPS }, group).join('-'))

const RECOVERY = new RegExp(`^[${ALPHABET}]{${GROUPS * GROUP}}$`)

/** What somebody typed into the one field for both kinds of code; null for what is neither. */
export type TypedCode = { kind: 'totp' | 'recovery'; code: string } | null

/** Spaces, hyphens and capitals are how people copy codes, not part of them. */
export function readTyped(typed: string): TypedCode {
  const code = typed
    .normalize('NFKC')
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toLowerCase()
  if (/^\d{6}$/.test(code)) return { kind: 'totp', code }
  return RECOVERY.test(code) ? { kind: 'recovery', code } : null
}
