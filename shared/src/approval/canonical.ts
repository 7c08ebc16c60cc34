/** A JSON value as far as approvals need it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

function write(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a JSON number: ${value}`)
    return JSON.stringify(value)
  }
  if (value === null) throw new Error('a list may not hold null: its place would have no meaning')
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  const entries = Object.entries(value as Record<string, Json | undefined>)
    .filter((entry): entry is [string, Json] => !isEmpty(entry[1]))
    .map(([key, item]) => [key.normalize('NFC'), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item)}`).join(',')}}`
}

/**
 * The one spelling of a value: NFC strings, keys in code-unit order, no white space, and a key whose
 * value is null, undefined or [] left out (databases disagree on those three; to a reader they are the same).
 * @throws on NaN, infinity and null inside a list
 */
export function canonicalJson(value: object): string {
  return write(value as Json)
}
