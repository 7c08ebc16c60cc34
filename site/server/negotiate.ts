import { ENCODINGS } from '../publisher/release/files.ts'

type Encoding = (typeof ENCODINGS)[number]

/** What was answered before: browsers are of few kinds. */
const answered = new Map<string, readonly Encoding[]>()
const MOST_ANSWERED = 100

/** The encodings a browser takes, best first. @param header Accept-Encoding */
export function acceptedEncodings(header = ''): readonly Encoding[] {
  const known = answered.get(header)
  if (known) return known
  const refused = /;\s*q=0(?:\.0*)?\s*$/
  const names = header
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase())
  const accepted = ENCODINGS.filter(({ name }) => names.includes(name))
  if (answered.size >= MOST_ANSWERED) answered.clear()
  answered.set(header, accepted)
  return accepted
}

/** Whether the browser has these bytes already. @param header If-None-Match */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/**
 * The part of a file a Range header asks for: `whole` for none or one we need not obey (several
 * parts), `outside` when there is nothing at that place. Both ends are included.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): 'whole' | 'outside' | { start: number; end: number } {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return 'whole'
  if (first === '') {
    return Number(last) === 0
      ? 'outside'
      : { start: Math.max(0, size - Number(last)), end: size - 1 }
  }
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== '' && Number(last) < start) return 'whole'
  return start < size ? { start, end } : 'outside'
}
