import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { answering } from '../../endpoints/answer.ts'
import { readEnv } from '../../env.ts'
import { now } from '../../platform/clock.ts'
import { setOwnPassword } from '../../platform/ownPassword.ts'
import { Refusal } from '../../platform/refusal.ts'
import { byId, firstWhere, setById } from '../../platform/rows.ts'
import { inTransaction } from '../../platform/transaction.ts'
import { recordSecurityEvent } from '../events.ts'
import { forget, spend } from '../limits/spend.ts'
import { signedIn } from '../login/endpoint.ts'
import { recordListed } from '../login/failures.ts'
import { knowDevice } from '../login/devices.ts'
import { recordLogin } from '../login/hooks.ts'
import { emailKey, resetSpendings } from '../login/keys.ts'
import { refuseEarlier } from './earlier.ts'
import { keptToken } from './guard.ts'
import { isPassword } from './hash.ts'
import { resetMail } from './mail.ts'
import { onePasswordSpelling } from './spelling.ts'

const LINK_MS = 60 * 60 * 1000

const text = (req: PayloadRequest, name: string): string => {
  const value: unknown = (req.data as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}

const SENT =
  'Nếu địa chỉ này có tài khoản, thầy cô sẽ nhận được thư hướng dẫn đặt lại mật khẩu. Hãy xem cả hộp thư rác.'

/** The same words, and about the same work, for every address. The mail leaves after the answer. */
async function forgotPassword(req: PayloadRequest): Promise<object> {
  await addDataAndFileToRequest(req)
  const email = emailKey(text(req, 'email'))
  if (!z.email().safeParse(email).success) return { message: SENT }
  await spend(req, resetSpendings(req, email))
  const token = randomBytes(32).toString('hex')
  const where = { email: { equals: email }, active: { equals: true } }
  const account = await inTransaction(req, async () => {
    const found = await firstWhere(req, 'users', where)
    const person = found?.id ?? null
    const resetPasswordExpiration = new Date(now().getTime() + LINK_MS).toISOString()
    const link = { resetPasswordToken: keptToken(token), resetPasswordExpiration }
    if (found) await setById(req, 'users', found.id, link)
    await recordSecurityEvent(req, { kind: 'passwordResetRequested', person, by: null })
    return found
  })
  if (account) {
    const mail = resetMail(account, `${readEnv().CMS_URL}/admin/reset/${token}`)
    req.payload.sendEmail(mail).catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: 'Không gửi được thư đặt lại mật khẩu.' })
    })
  }
  return { message: SENT }
}

async function resetPassword(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  await spend(req, resetSpendings(req, null))
  const data = { token: keptToken(text(req, 'token')), password: text(req, 'password') }
  try {
    const asked = { collection: 'users', data, overrideAccess: false, req } as const
    const result = await req.payload.resetPassword(asked)
    return signedIn(req, result, await recordLogin(req))
  } catch (error) {
    const isWrongLink = error instanceof Refusal && error.issues[0]?.code === 'resetLinkWrong'
    if (isWrongLink)
      await recordListed(req, { kind: 'passwordResetFailed', person: null, by: null })
    throw error
  }
}

/** One's own password: the current one proves that it is not somebody at an unlocked screen. */
async function changePassword(req: PayloadRequest): Promise<object> {
  await addDataAndFileToRequest(req)
  const row = req.user ? await byId(req, 'users', req.user.id) : null
  if (row?.active !== true) throw new Refusal([{ code: 'inactive' }])
  await spend(req, [['passwordChange', row.id]])
  const [current, password] = [text(req, 'current'), text(req, 'password')].map(onePasswordSpelling)
  if (!current || !(await isPassword(row, current))) {
    await recordListed(req, { kind: 'passwordWrong', person: row.id })
    throw new Refusal([{ code: 'passwordWrong', field: 'current' }])
  }
  if (!password || password === current) {
    const detail = 'Mật khẩu mới phải khác mật khẩu hiện tại.'
    throw new Refusal([{ code: 'passwordWeak', field: 'password', detail }])
  }
  // Before the transaction: to compare takes its time.
  await refuseEarlier(req, row, password)
  await setOwnPassword(req, row.id, password)
  await forget(req.payload, ['passwordChange', row.id])
  const device = await inTransaction(req, () => knowDevice(req, row.id))
  const message = 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.'
  return Response.json({ message }, { headers: { 'Set-Cookie': device } })
}

/** Also for who has yet to set a password of their own. */
const open = { gate: () => undefined }

export const passwordEndpoints: Endpoint[] = [
  { method: 'post', path: '/forgot-password', handler: answering(forgotPassword, open) },
  { method: 'post', path: '/reset-password', handler: resetPassword },
  { method: 'post', path: '/change-password', handler: answering(changePassword, open) },
]
