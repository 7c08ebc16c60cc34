import { MAX_PICTURE_BYTES } from '../media/limits.ts'

const KB = 1024
const MB = 1024 * KB

/** A picture, and the form around it. */
const MAX_UPLOAD = MAX_PICTURE_BYTES + MB
const MAX_FORM = 2 * MB
/** Enough to sign in. */
const MAX_UNKNOWN = 64 * KB

const FORMS = ['application/json', 'multipart/form-data']
const QUERY = 'application/x-www-form-urlencoded'

/** Reads sent as POST because they are long: Payload's own admin asks so for relations. */
const isLongRead = ({ headers }: Request) =>
  [headers.get('x-http-method-override'), headers.get('x-payload-http-method-override')].includes(
    'GET',
  )

/** Whether the body is of a kind that a page of another site cannot send without asking first, or a form of ours. */
export function isExpectedType(request: Request): boolean {
  if (request.body === null) return true
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type === undefined) return false
  return FORMS.includes(type) || (type === QUERY && isLongRead(request))
}

/** A cookie of ours, whatever it is worth: only then is a body worth reading before it is known who asks. */
const hasSession = (headers: Headers) =>
  /(?:^|;\s*)payload-token=./.test(headers.get('cookie') ?? '')

/** How many bytes this request may bring: little from who shows no sign of being signed in. */
export function bodyLimit({ headers, method, url }: Request): number {
  const isKnown = headers.has('authorization') || hasSession(headers)
  if (!isKnown) return MAX_UNKNOWN
  const isUpload =
    method === 'POST' &&
    /^\/api\/media\/?$/.test(new URL(url).pathname) &&
    headers.get('content-type')?.startsWith('multipart/form-data') === true
  return isUpload ? MAX_UPLOAD : MAX_FORM
}

/** A request whose body is cut off, and the reading of it ended, when it grows past `limit` bytes. */
export function limited(request: Request, limit: number) {
  if (request.body === null) return { request, isExceeded: () => false }
  let [size, isExceeded] = [0, false]
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength
        isExceeded = size > limit
        if (isExceeded) controller.error(new Error(`body above ${limit} bytes`))
        else controller.enqueue(chunk)
      },
    }),
  )
  const { headers, method, signal, url } = request
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, body, duplex: 'half' }
  // From its parts: Next's requests cannot be copied whole.
  return { request: new Request(url, init), isExceeded: () => isExceeded }
}
