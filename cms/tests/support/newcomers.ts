import { now } from '../../src/platform/clock.ts'
import { codeOfStep, stepAt } from '../../src/security/secondFactor/totp.ts'
import { signIn } from './logins.ts'
import type { Answer, PersonName, School } from './school.ts'

/** What their accounts are opened with, and what their owners choose. */
const FIRST = 'ghế mây và bảy con thuyền'
export const OWN = 'đồng hồ cát và chín con mèo'

/** Somebody whose account is opened in the test. */
export interface Newcomer {
  id: string
  email: string
}

/** Sends a request in a session of one's own. */
export type Send = (method: string, path: string, body?: unknown) => Promise<Answer>

export const openFor = (school: School, as: PersonName, email: string): Promise<Answer> =>
  school.send(as, 'POST', '/users', { name: 'Người mới', salutation: 'Cô', email, password: FIRST })

/** Opens an account as somebody. @throws where that is refused */
export async function opened(school: School, as: PersonName, name: string): Promise<Newcomer> {
  const email = `${name}@moi.test`
  const answer = await openFor(school, as, email)
  if (answer.status !== 201) throw new Error(answer.text)
  return { id: (answer.body['doc'] as { id: string }).id, email }
}

export async function signedIn(
  school: School,
  { email }: Newcomer,
  password: string,
): Promise<Send> {
  const { token, text } = await signIn(school.handle, email, { password })
  if (token === '') throw new Error(text)
  return (method, path, body) =>
    school.send(null, method, path, body, { authorization: `JWT ${token}` })
}

async function done(answer: Promise<Answer>): Promise<Answer> {
  const { status, text } = await answer
  if (status >= 300) throw new Error(text)
  return answer
}

/** Their first sign-in: a password of their own. */
export async function takesOwnPassword(
  school: School,
  who: Newcomer,
  current = FIRST,
  password = OWN,
): Promise<Send> {
  const send = await signedIn(school, who, current)
  await done(send('POST', '/users/change-password', { current, password }))
  return send
}

/** And a phone. */
export async function setsUpPhone(send: Send): Promise<void> {
  const { body } = await done(send('POST', '/users/second-factor/begin', {}))
  const code = codeOfStep(body['secret'] as string, stepAt(now()))
  await done(send('POST', '/users/second-factor/confirm', { code }))
}

/** An account whose owner has made it their own. */
export async function settled(school: School, as: PersonName, name: string): Promise<Newcomer> {
  const who = await opened(school, as, name)
  await setsUpPhone(await takesOwnPassword(school, who))
  return who
}
