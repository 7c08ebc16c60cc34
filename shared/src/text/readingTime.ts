/** Vietnamese is written in syllables, and a grown reader takes in about this many a minute. */
const SYLLABLES_PER_MINUTE = 220

/** Whole minutes to read a plain text, at least 1. */
export function readingMinutes(text: string): number {
  const syllables = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return Math.max(1, Math.round(syllables / SYLLABLES_PER_MINUTE))
}
