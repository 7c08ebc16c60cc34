import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest, headersWithCors, loginOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { isWriteConflict } from '../../platform/transaction.ts'
import { forget, giveBack } from '../limits/spend.ts'
import { recordFailedLogin } from './failures.ts'
import { recordLogin } from './hooks.ts'
import { atPlace, wider } from './keys.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The answer to a login: the token, and the cookie that carries it. */
export function signedIn(req: PayloadRequest, result: { token?: string | undefined }): Response {
  const { config } = req.payload.collections.users
  const cookie = generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token ?? '',
  })
  const headers = headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req })
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
}

const ATTEMPTS = 5

/** Two logins of one person at once meet on MongoDB: the loser tries again, without being counted again. */
async function again(req: PayloadRequest, data: { email: string; password: string }) {
  const collection = req.payload.collections.users
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
    await recordLogin(req)
    await forget(req.payload, atPlace(req, email))
    await giveBack(req.payload, wider(req, email))
    return signedIn(req, result)
  } catch (error) {
    await recordFailedLogin(req, email, error)
    throw error
  }
}
