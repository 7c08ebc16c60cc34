import { digestOf } from './digest.ts'

/** An entry of an append-only log: its content, the hash of the entry before it, and its own hash over both. */
export type Sealed<T extends object> = T & { previous: string; hash: string }

/** What the first entry of a chain names as its predecessor. */
export const GENESIS = '0'.repeat(64)

/** Seals an entry onto the chain whose last hash is `previous`. */
export function seal<T extends object>(entry: T, previous: string): Sealed<T> {
  const content = { ...entry, previous }
  return { ...content, hash: digestOf(content) }
}

/** The hash of what an entry says; null where no writer can have sealed it: it is no value that JSON has one spelling for. */
function hashOf(content: object): string | null {
  try {
    return digestOf(content)
  } catch {
    return null
  }
}

export type ChainCheck =
  { ok: true; head: string } | { ok: false; at: number; reason: 'content' | 'link' }

/**
 * Walks a chain. `at` is the index of the first entry that is wrong: `content` when the entry is not
 * what was sealed, `link` when it does not follow the one before it (dropped, inserted, reordered).
 */
export function checkChain(entries: readonly Sealed<object>[], after = GENESIS): ChainCheck {
  let head = after
  for (const [at, { hash, ...content }] of entries.entries()) {
    if (hashOf(content) !== hash) return { ok: false, at, reason: 'content' }
    if (content.previous !== head) return { ok: false, at, reason: 'link' }
    head = hash
  }
  return { ok: true, head }
}
