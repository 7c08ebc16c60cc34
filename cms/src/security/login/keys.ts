import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { PayloadRequest } from 'payload'
import { addressOf } from '../client.ts'
import type { Spending } from '../limits/spend.ts'

/** An address as Payload looks it up. */
export const emailKey = (email: string): string => email.toLowerCase().trim()

/** What counts stand under: not the address itself, which may be a password typed into the wrong field. */
export const accountKey = (email: string): string => sha256(emailKey(email)).slice(0, 32)

/** One subscriber holds a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array<string>(tail === undefined ? 0 : Math.max(8 - groups.length - rest.length, 0))
  return [...groups, ...zeros.fill('0'), ...rest].slice(0, 4).join(':')
}

/** Where a request comes from, as it is counted; null where there is no network between. */
export function networkKey(req: PayloadRequest): string | null {
  const address = addressOf(req)
  return address === null ? null : networkOf(address)
}

const placeKey = (req: PayloadRequest, email: string) =>
  `${accountKey(email)}@${networkKey(req) ?? 'local'}`

export const atPlace = (req: PayloadRequest, email: string): Spending => [
  'loginAtPlace',
  placeKey(req, email),
]

/** What a try is counted against on a known device, and against nothing else. @param device its hash */
export const onDevice = (email: string, device: string): Spending => [
  'loginOnDevice',
  `${accountKey(email)}@${device.slice(0, 32)}`,
]

/** What a try to log in is counted against beside its place. */
export function wider(req: PayloadRequest, email: string): Spending[] {
  const network = networkKey(req)
  const account: Spending = ['loginToAccount', accountKey(email)]
  return network === null ? [account] : [account, ['loginFromAddress', network]]
}

/** What a request to reset a password is counted against. */
export function resetSpendings(req: PayloadRequest, email: string | null): Spending[] {
  const network = networkKey(req)
  return [
    ...(email === null ? [] : [['resetOfAccount', accountKey(email)] as const]),
    ...(network === null ? [] : [['resetFromAddress', network] as const]),
  ]
}
