import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import { BYTES, JSON_HOLDS } from '@bbt/shared/limits.ts'
import type { RefusalCode } from '@bbt/shared/refusals.ts'
import { jsonGauge } from './jsonGauge.ts'
import { multipartGauge } from './multipartGauge.ts'
import { showsSession } from './session.ts'

const FORMS = ['application/json', 'multipart/form-data']
const QUERY = 'application/x-www-form-urlencoded'

/** Where an item is made, saved or a text of it put aside; what else is done with it is short. */
const ITEM = new RegExp(
  `^/api/(?:${GOVERNED_COLLECTIONS.join('|')})(?:/[^/]+(?:/earlier-states)?)?/?$`,
)

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

/** How many bytes this request may bring: little from who shows no sign of being signed in. */
export function bodyLimit({ headers, method, url }: Request): number {
  const isKnown = headers.has('authorization') || showsSession(headers)
  if (!isKnown) return BYTES.unknown
  const { pathname } = new URL(url)
  const isUpload =
    method === 'POST' && headers.get('content-type')?.startsWith('multipart/form-data') === true
  if (isUpload && /^\/api\/media\/?$/.test(pathname)) return BYTES.picture + BYTES.around
  if (isUpload && /^\/api\/files\/?$/.test(pathname)) return BYTES.file + BYTES.around
  if (isUpload && /^\/api\/word-text\/?$/.test(pathname)) return BYTES.docx + BYTES.around
  return (ITEM.test(pathname) ? BYTES.item : BYTES.form) + BYTES.around
}

/** Looks at the values of a body of this kind as it comes in; all is well with one that nobody parses as JSON. */
function gaugeOf({ headers, url }: Request): (bytes: Uint8Array) => boolean {
  const type = headers.get('content-type') ?? ''
  const bounds = ITEM.test(new URL(url).pathname) ? JSON_HOLDS.item : JSON_HOLDS.form
  if (type.startsWith('application/json')) return jsonGauge(bounds)
  return type.startsWith('multipart/form-data') ? multipartGauge(type, bounds) : () => true
}

/**
 * A request whose body is cut off, and the reading of it ended, when it grows past `limit` bytes or holds more
 * than forms do.
 */
export function limited(request: Request, limit: number) {
  let why: RefusalCode | null = null
  if (request.body === null) return { request, whyCut: () => why }
  let size = 0
  const isWithin = gaugeOf(request)
  const body = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength
        if (size > limit) why = 'tooLarge'
        else if (!isWithin(chunk)) why = 'tooManyParts'
        if (why === null) controller.enqueue(chunk)
        else controller.error(new Error(`body cut off: ${why}`))
      },
    }),
  )
  const { headers, method, signal, url } = request
  const init: RequestInit & { duplex: 'half' } = { method, headers, signal, body, duplex: 'half' }
  // From its parts: Next's requests cannot be copied whole.
  return { request: new Request(url, init), whyCut: () => why }
}
