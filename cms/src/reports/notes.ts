import { sha256 } from '@bbt/shared/approval/digest.ts'

/** What the security log says of a report. */
export interface Note {
  /** yyyy-MM-dd */
  day: string
  /** SHA-256 of its text. */
  hash: string
}

export const noteOf = (day: string, text: string): Note => ({ day, hash: sha256(text) })

/** A note as the detail of its entry. */
export const noteText = ({ day, hash }: Note): string => `${day} ${hash}`

const TEXT = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64})$/

/** The notes of reports, in the order in which they were made. @param entries of the security log, oldest first */
export function notesIn(
  entries: readonly { seq: number; kind?: unknown; detail?: unknown }[],
): (Note & { seq: number })[] {
  return entries.flatMap(({ seq, kind, detail }) => {
    const [, day, hash] = kind === 'reportWritten' ? (TEXT.exec(String(detail)) ?? []) : []
    return day !== undefined && hash !== undefined ? [{ seq, day, hash }] : []
  })
}
