import { bodyLimit, isExpectedType, limited } from './body.ts'
import { apiHeaders } from './headers.ts'
import { isChanging, isForeign } from './origin.ts'
import { edgeRefusal, inWords } from './worded.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Why a request is not even read, null when it is. */
function refused(request: Request, cmsUrl: string): Response | null {
  if (!isChanging(request)) return null
  if (isForeign(request, cmsUrl)) return edgeRefusal('foreign')
  if (!isExpectedType(request)) return edgeRefusal('wrongType')
  const announced = Number(request.headers.get('content-length') ?? 0)
  return announced > bodyLimit(request) ? edgeRefusal('tooLarge') : null
}

/** The answer with our headers, where it does not have its own: a preview brings its own policy. */
export function dressed(response: Response, cmsUrl: string): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(apiHeaders(cmsUrl))) {
    if (!headers.has(name)) headers.set(name, value)
  }
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

/**
 * Payload's REST stack behind our edge: requests of other sites, of unexpected kinds and above the size
 * are refused before anything of them is read, and every answer carries the office's headers.
 */
export const guarded =
  <Rest extends unknown[]>(cmsUrl: string, handle: Handler<Rest>): Handler<Rest> =>
  async (request, ...rest) => {
    const no = refused(request, cmsUrl)
    if (no !== null) return dressed(no, cmsUrl)
    const { request: within, whyCut } = limited(request, bodyLimit(request))
    const answer = await handle(within, ...rest).catch((error: unknown) => {
      // Payload reads a long read's body before it listens for errors.
      if (error instanceof SyntaxError) return edgeRefusal('unreadable')
      throw error
    })
    const why = whyCut()
    return dressed(why === null ? await inWords(answer) : edgeRefusal(why), cmsUrl)
  }
