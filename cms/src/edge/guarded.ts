import { bodyLimit, isExpectedType, limited } from './body.ts'
import { apiHeaders } from './headers.ts'
import { isChanging, isForeign } from './origin.ts'

const FOREIGN =
  'Yêu cầu này đến từ một trang khác nên không được nhận. Mở trang biên tập rồi làm lại ở đó.'
const WRONG_TYPE =
  'Yêu cầu không đúng dạng: cần application/json hoặc multipart/form-data (xem docs/api.md).'
const TOO_LARGE =
  'Nội dung gửi lên quá lớn. Ảnh tối đa 25 MB, còn lại tối đa 2 MB: thu nhỏ hoặc chia ra rồi gửi lại.'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

const refusal = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status })

/** Why a request is not even read, null when it is. */
function refused(request: Request, cmsUrl: string): Response | null {
  if (!isChanging(request)) return null
  if (isForeign(request, cmsUrl)) return refusal(403, FOREIGN)
  if (!isExpectedType(request)) return refusal(415, WRONG_TYPE)
  const announced = Number(request.headers.get('content-length') ?? 0)
  return announced > bodyLimit(request) ? refusal(413, TOO_LARGE) : null
}

/** The answer with our headers, where it does not have its own: a preview brings its own policy. */
function dressed(response: Response, cmsUrl: string): Response {
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
    const { request: within, isExceeded } = limited(request, bodyLimit(request))
    const answer = await handle(within, ...rest)
    return dressed(isExceeded() ? refusal(413, TOO_LARGE) : answer, cmsUrl)
  }
