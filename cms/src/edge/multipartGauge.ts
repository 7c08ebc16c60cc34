import { jsonGauge, type JsonBounds } from './jsonGauge.ts'

const HEAD_END = '\r\n\r\n'
const MOST_HEAD = 4096

/** The head of a part as browsers write it (RFC 7578, 4.2); what is written otherwise might be read otherwise. */
const HEAD =
  /^\r\ncontent-disposition: form-data; name="[^"\r\n]*"(?<file>; filename="[^"\r\n]*")?(\r\n|$)/i

/**
 * Looks at the parts of a form that are no files as at JSON.
 * @param type the request's content type, with the boundary
 * @returns takes the next bytes; false once a part holds too much, or has a head that no browser writes
 */
export function multipartGauge(type: string, bounds: JsonBounds): (bytes: Uint8Array) => boolean {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  const mark = Buffer.from(`\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  let rest = Buffer.from('\r\n')
  let gauge: ((bytes: Uint8Array) => boolean) | null = null
  let isHead = false

  /** Reads the head of a part: null while it is not all there. */
  const begins = (): boolean | null => {
    const end = rest.indexOf(HEAD_END)
    if (end < 0) return rest.length > MOST_HEAD ? false : null
    const head = HEAD.exec(rest.subarray(0, end).toString('latin1'))
    if (head === null) return false
    gauge = head.groups?.['file'] === undefined ? jsonGauge(bounds) : null
    rest = rest.subarray(end + HEAD_END.length)
    isHead = false
    return true
  }
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const begun = isHead ? begins() : true
      if (begun !== true) return begun ?? true
      const at = rest.indexOf(mark)
      const known = at < 0 ? Math.max(0, rest.length - mark.length) : at
      if (gauge !== null && !gauge(rest.subarray(0, known))) return false
      rest = rest.subarray(at < 0 ? known : at + mark.length)
      if (at < 0) return true
      isHead = true
    }
  }
}
