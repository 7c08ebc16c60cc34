import { REFUSALS } from '@bbt/shared/refusals.ts'
import { inNameOf } from './inNameOf.ts'
import { pathOf, saysCode } from './refused.ts'

type Fetch = typeof globalThis.fetch

/** Asks about the session itself: their "no" is an answer and not its end. */
const ABOUT_SESSION =
  /^\/api\/users\/(?:login|logout|me|refresh-token|forgot-password|reset-password)\b/

const LOGOUT = '/api/users/logout'

const MAY_TELL: readonly number[] = [401, 403, 404, 409]

async function isNobody(fetch: Fetch): Promise<boolean> {
  const answer = await fetch('/api/users/me', { credentials: 'include' }).catch(() => null)
  if (!answer?.ok) return false
  const body = (await answer.json()) as { user: unknown }
  return body.user === null
}

const signedOut = () => {
  const { status, words } = REFUSALS.signedOut
  const issues = [{ code: 'signedOut', text: words }]
  return Response.json({ errors: [{ message: words }], issues }, { status })
}

/** Their session is over, or somebody else's has taken its place in this browser. */
export type Ended = 'over' | 'otherPerson'

interface Session {
  origin: string
  /** Who was signed in when this page was opened; null for nobody. */
  person: () => string | null
  /** Lets them sign in again; whether they did. */
  signInAgain: (why: Ended) => Promise<boolean>
  /** They sign out because they want to: before it is done. */
  onLeave: () => Promise<void>
}

/**
 * The browser's `fetch`, for a page that somebody signed in to: where the session is over, they are asked to
 * sign in again over the page, and what was asked is asked once more. Else the answer says that it is over,
 * whatever the office answers to those who are nobody. What changes something names the page's person, so
 * that the office does not take it for that of whoever signed in here since.
 */
export const resuming = (
  fetch: Fetch,
  { origin, person, signInAgain, onLeave }: Session,
): Fetch => {
  let signIns = 0
  /** Whether they have signed in since so many sign-ins; they are asked where they have not. */
  const hasSignedIn = async (why: Ended, since: number) => {
    // An answer to what was asked before that comes late, and says nothing of the session there is now.
    if (signIns > since) return true
    if (!(await signInAgain(why))) return false
    signIns++
    return true
  }
  return async (input, init) => {
    const path = pathOf(input, origin)
    const whose = person()
    const isNamed = path?.startsWith('/api/') === true && !ABOUT_SESSION.test(path)
    const sent = isNamed && whose !== null ? inNameOf(whose, input, init) : init
    const ask = () => fetch(input instanceof Request ? input.clone() : input, sent)
    if (path === LOGOUT && whose !== null) await onLeave()
    const before = signIns
    const response = await ask()
    if (path === null || !MAY_TELL.includes(response.status) || person() === null) return response
    if (ABOUT_SESSION.test(path)) return response
    if (response.status === 409) {
      const isOther = await saysCode(response, 'otherPerson')
      return isOther && (await hasSignedIn('otherPerson', before)) ? ask() : response
    }
    const isOver =
      (await saysCode(response, 'signedOut')) ||
      (path.startsWith('/api/') && (await isNobody(fetch)))
    if (!isOver) return response
    return (await hasSignedIn('over', before)) ? ask() : signedOut()
  }
}
