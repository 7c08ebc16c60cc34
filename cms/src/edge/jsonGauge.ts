/** How much one JSON text may hold, whatever its length. */
export interface JsonBounds {
  /** How deep lists and objects lie in each other. */
  depth: number
  /** Fields of one object. */
  members: number
  /** Values, lists and objects in all. */
  values: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OBJECT = 0x7b
const END_OBJECT = 0x7d
const LIST = 0x5b
const END_LIST = 0x5d

/**
 * Looks at JSON as it comes in, before anybody parses it: 12 MB of fields without end took 90 seconds of the
 * thread of all requests. It judges no grammar (RFC 8259); the parser does that.
 * @returns takes the next bytes; false once there is more than the bounds let in
 */
export function jsonGauge(bounds: JsonBounds): (bytes: Uint8Array) => boolean {
  /** Commas so far in each list (below zero) or object that is open. */
  const members: number[] = []
  const isObject: boolean[] = []
  let [values, isText, isEscaped] = [0, false, false]

  const opens = (object: boolean) => {
    members.push(0)
    isObject.push(object)
    return ++values <= bounds.values && members.length <= bounds.depth
  }
  const counts = () => {
    const open = members.length - 1
    const count = (members[open] ?? 0) + 1
    if (open >= 0) members[open] = count
    return ++values <= bounds.values && (isObject[open] !== true || count < bounds.members)
  }
  const takes = (byte: number): boolean => {
    if (byte === QUOTE) isText = true
    else if (byte === COMMA) return counts()
    else if (byte === OBJECT || byte === LIST) return opens(byte === OBJECT)
    else if (byte === END_OBJECT || byte === END_LIST) {
      members.pop()
      isObject.pop()
    }
    return true
  }
  /** Reads on to the end of a text; gives where that is. */
  const leavesText = (bytes: Uint8Array, from: number): number => {
    const quote = bytes.indexOf(QUOTE, from)
    const end = quote < 0 ? bytes.length : quote
    let escapes = 0
    while (end - escapes > from && bytes[end - escapes - 1] === BACKSLASH) escapes++
    const began = isEscaped && escapes === end - from ? 1 : 0
    isEscaped = (escapes + began) % 2 === 1
    if (quote < 0) return end
    isText = isEscaped
    isEscaped = false
    return end + 1
  }
  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      if (isText) at = leavesText(bytes, at)
      else if (!takes(bytes[at++] ?? 0)) return false
    }
    return true
  }
}
