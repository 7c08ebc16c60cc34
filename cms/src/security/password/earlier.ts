import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../platform/refusal.ts'
import { recall, remember } from '../../platform/remembered.ts'
import type { Row } from '../../platform/rows.ts'
import { isPassword } from './hash.ts'

/** How many passwords of one's own, the present one included, are not taken again. */
const LAST = 5

const Secret = z.strictObject({ hash: z.string(), salt: z.string() })
type Secret = z.infer<typeof Secret>

/** The passwords before the present one, newest first, as the account had them. */
const Earlier = z.array(Secret)

const stored = { schema: Earlier, otherwise: [] as Secret[] }

/** Compared where there are fewer: how long it takes does not tell how many there were. */
const nobodys = (): Secret => ({
  hash: `pbkdf2-sha256-v1:${randomBytes(32).toString('hex')}`,
  salt: randomBytes(32).toString('hex'),
})

type Account = Pick<Row<'users'>, 'id' | 'hash' | 'salt'>

async function lastOf(req: PayloadRequest, { id, hash, salt }: Account) {
  const kept = await recall(req, 'past-passwords', id, stored)
  const present = hash && salt ? [{ hash, salt }] : []
  return { kept, last: [...present, ...kept.value].slice(0, LAST) }
}

/** Comparisons that were made already, before the transaction of their request began: they are slow by design. */
const compared = new WeakMap<PayloadRequest, { hash: string; password: string }>()

/** @throws Refusal where the password is one of the account's last */
export async function refuseEarlier(
  req: PayloadRequest,
  account: Account,
  password: string,
): Promise<void> {
  const before = compared.get(req)
  if (before?.hash === account.hash && before?.password === password) return
  const { last } = await lastOf(req, account)
  const all = [...last, ...Array.from({ length: LAST - last.length }, nobodys)]
  const same = await Promise.all(all.map((secret) => isPassword(secret, password)))
  if (same.includes(true)) throw new Refusal([{ code: 'passwordUsed', field: 'password' }])
  if (account.hash) compared.set(req, { hash: account.hash, password })
}

/** The account's present password becomes an earlier one, in the transaction that gives it another. */
export async function keepPresent(req: PayloadRequest, account: Account): Promise<void> {
  const { kept, last } = await lastOf(req, account)
  await remember(req, kept, last.slice(0, LAST - 1))
}
