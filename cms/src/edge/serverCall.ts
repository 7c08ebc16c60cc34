import { BYTES, JSON_HOLDS } from '@bbt/shared/limits.ts'
import type { RefusalCode } from '@bbt/shared/refusals.ts'
import { breathe } from '../platform/breathe.ts'
import { jsonGauge } from './jsonGauge.ts'
import { multipartGauge } from './multipartGauge.ts'
import { isChanging } from './origin.ts'
import { edgeRefusal } from './worded.ts'

type Gauge = (bytes: Uint8Array) => boolean

/** React writes the arguments of a call as JSON, or as parts of JSON where there are files; null for what it never writes. */
function gaugeOf(type: string): Gauge | null {
  if (/^text\/plain(?:;|$)/i.test(type)) return jsonGauge(JSON_HOLDS.formState)
  return /^multipart\/form-data;/i.test(type) ? multipartGauge(type, JSON_HOLDS.formState) : null
}

async function whyNot(body: ReadableStream<Uint8Array>, isWithin: Gauge) {
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > BYTES.formState) return 'tooLarge' satisfies RefusalCode
    if (!isWithin(chunk)) return 'tooManyParts' satisfies RefusalCode
    await breathe()
  }
  return null
}

/**
 * Why a call of a server function is not passed on to React, which builds all of its arguments before any code of
 * ours is asked; null when it is.
 * @param request its body is read: give one that nobody else reads
 */
export async function refusedCall(request: Request): Promise<Response | null> {
  if (!isChanging(request) || request.body === null) return null
  const { body, headers } = request
  if (Number(headers.get('content-length') ?? 0) > BYTES.formState) return edgeRefusal('tooLarge')
  const isWithin = gaugeOf(headers.get('content-type') ?? '')
  if (isWithin === null) return edgeRefusal('wrongType')
  const why = await whyNot(body, isWithin)
  return why === null ? null : edgeRefusal(why)
}
