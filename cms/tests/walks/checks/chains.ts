import { createHash } from 'node:crypto'
import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { History } from '../history.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

interface Entry {
  seq: number
  previous: string
  hash: string
}

/** Entries from a place on: in order without gaps, each on the one before it, each what was sealed. */
export function chainFaults(name: string, entries: readonly Entry[], from = 0): string[] {
  return entries.slice(from).flatMap((entry, index) => {
    const { hash, ...content } = entry
    const before = entries[from + index - 1]?.hash ?? '0'.repeat(64)
    return [
      ...(entry.seq === from + index + 1 ? [] : [`${name} ${entry.seq}: out of its place`]),
      ...(entry.previous === before ? [] : [`${name} ${entry.seq}: not on the one before it`]),
      ...(hashOf(canonicalJson(content)) === hash ? [] : [`${name} ${entry.seq}: altered`]),
    ]
  })
}

/** Every frozen text still is what its digest says. */
export const revisionFaults = ({ revisions }: Pick<History, 'revisions'>): string[] =>
  [...revisions].flatMap(([digest, text]) =>
    hashOf(text) === digest ? [] : [`revision ${digest.slice(0, 8)}: altered`],
  )
