import { createHash } from 'node:crypto'

/** What the security log says of a report: its day, and the SHA-256 of its text. */
export const noteOf = (day: string, text: string): string =>
  `${day} ${createHash('sha256').update(text).digest('hex')}`

/** The note of each day that has one, by the day. @param entries of the security log, oldest first */
export function notesIn(
  entries: readonly { seq: number; kind?: unknown; detail?: unknown }[],
): ReadonlyMap<string, string> {
  const notes = entries.flatMap(({ kind, detail }) =>
    kind === 'reportWritten' && typeof detail === 'string' ? [detail] : [],
  )
  return new Map(notes.map((note) => [note.slice(0, note.indexOf(' ')), note]))
}
