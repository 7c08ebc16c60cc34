const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * A copy of a JSON value with every string in NFC, so that a text typed on a Mac equals the same text
 * typed on Windows. Keys, dates, buffers and class instances stay as they are.
 */
export function toNfc<T>(value: T): T {
  const normalize = (item: unknown): unknown => {
    if (typeof item === 'string') return item.normalize('NFC')
    if (Array.isArray(item)) return item.map(normalize)
    if (typeof item !== 'object' || item === null || !isPlain(item)) return item
    return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, normalize(inner)]))
  }
  return normalize(value) as T
}
