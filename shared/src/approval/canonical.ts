const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/** Not a Date, Map or Buffer: what they hold is not in their keys, so it would not be in the digest. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function writeRecord(record: Record<string, unknown>): string {
  const entries = Object.entries(record)
    .filter(([, item]) => !isEmpty(item))
    .map(([key, item]) => [key.normalize('NFC'), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const twice = entries.find(([key], i) => key === entries[i - 1]?.[0])
  if (twice) throw new Error(`two keys are the same in NFC: ${twice[0]}`)
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(',')}}`
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (value === null) throw new Error('a list may not hold null: its place would have no meaning')
  // Array.from also visits holes, which map() would pass over.
  if (Array.isArray(value)) return `[${Array.from(value, write).join(',')}]`
  if (isRecord(value)) return writeRecord(value)
  const what = typeof value === 'number' ? value : Object.prototype.toString.call(value)
  throw new Error(`not a JSON value: ${what}`)
}

/**
 * The one spelling of a value: NFC strings, keys in code-unit order, no white space, and a key whose
 * value is null, undefined or [] left out (databases disagree on those three; to a reader they are the same).
 * @throws on NaN, infinity, null inside a list, two keys that NFC makes one, and all that is no plain
 * record, list, text, number or boolean (a Date, a Buffer)
 */
export function canonicalJson(value: object): string {
  return write(value)
}
