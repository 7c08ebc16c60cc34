/** Payload names them after places of the admin: `nav`, `collection-articles`, `collection-articles-<id>`. */
const KEY = /^[a-z0-9][a-z0-9-]{0,119}$/i
const LONGEST_VALUE = 8_000
const DEEPEST = 12

/** How many one person keeps; of more, the ones not used for longest go. */
export const MOST_PREFERENCES = 200

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

/** Whether the admin would keep such a thing: a small tree of JSON, or one word, under a key of its own form. */
export function isPreference(key: unknown, value: unknown): boolean {
  if (typeof key !== 'string' || !KEY.test(key)) return false
  const isWord = typeof value === 'string'
  const isTree = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isWord && !isTree) return false
  return JSON.stringify(value).length <= LONGEST_VALUE && depthOf(value) <= DEEPEST
}
