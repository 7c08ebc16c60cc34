import { isChanging, isForeign } from './origin.ts'
import { showsSession } from './session.ts'
import { edgeRefusal } from './worded.ts'

/**
 * Why a request to a page is not passed on, null when it is. Pages are read; what is sent to them are calls
 * of the admin's server functions, which nobody has to make before they are signed in.
 */
export function refusedAtPage(request: Request, cmsUrl: string): Response | null {
  if (!isChanging(request)) return null
  if (isForeign(request, cmsUrl)) return edgeRefusal('foreign')
  return showsSession(request.headers) ? null : edgeRefusal('signedOut')
}
