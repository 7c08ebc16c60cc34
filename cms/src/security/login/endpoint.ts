import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest, headersWithCors, loginOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { addsSession } from '../../platform/newSession.ts'
import { isWriteConflict } from '../../platform/transaction.ts'
import { forget, giveBack } from '../limits/spend.ts'
import { recordFailedLogin } from './failures.ts'
import { countOf } from './guard.ts'
import { recordLogin } from './hooks.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The answer to a login: the token, the cookie that carries it, and the one by which the device is known. */
export function signedIn(
  req: PayloadRequest,
  result: { token?: string | undefined },
  device: string,
): Response {
  const { config } = req.payload.collections.users
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token ?? '',
  })
  const headers = headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req })
  headers.append('Set-Cookie', device)
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
}

const ATTEMPTS = 25

/** Two logins of one person at once meet on MongoDB: the loser tries again, without being counted again. */
async function again(req: PayloadRequest, data: { email: string; password: string }) {
  const collection = req.payload.collections.users
  addsSession(req)
  for (let attempt = 1; ; attempt++) {
    try {
      return await loginOperation({ collection, data, depth: 0, req })
    } catch (error) {
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error
    }
  }
}

/** `POST /api/users/login` as Payload's own, and what became of it is written down. */
export async function login(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const email = text(req.data?.['email'])
  const data = { email, password: text(req.data?.['password']) }
  try {
    const result = await again(req, data)
    const device = await recordLogin(req)
    const count = countOf(req)
    if (count) {
      await forget(req.payload, count.place)
      await giveBack(req.payload, count.wider)
    }
    return signedIn(req, result, device)
  } catch (error) {
    await recordFailedLogin(req, email, error)
    throw error
  }
}
