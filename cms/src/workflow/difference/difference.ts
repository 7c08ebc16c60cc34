import type { Content } from '@bbt/shared/contract/content.ts'
import { diffWordsWithSpace } from 'diff'
import { comparableFields, readableFields } from '../readable.ts'
import type { ComparisonField } from '../viewTypes.ts'
import { invisibleIn, unreadableIn } from './marks.ts'

/** The two texts to compare; without one before, the whole of the other is shown. */
export interface Sides {
  before: Content | null
  after: Content
}

export interface Difference {
  /** Only fields that differ. */
  fields: ComparisonField[]
  /** Invisible characters in the new text, named with their place. */
  invisible: string[]
  /** What of the new text readers will not see as it was meant, named with its place. */
  unreadable: string[]
  /** Nobody looked for such characters. */
  isUnchecked?: true
}

/** A field whose words are compared for longer than this stands old above new: nobody could read the confetti. */
const FIELD_MS = 1500

const kindOf = (part: { added?: boolean; removed?: boolean }) =>
  part.added ? 'added' : part.removed ? 'removed' : 'same'

/** A field that says of itself that its words were not compared. */
export function oldAboveNew(label: string, previous: string, text: string): ComparisonField {
  const parts = [
    { kind: 'removed' as const, text: previous },
    { kind: 'added' as const, text },
  ]
  return { label, parts: parts.filter((part) => part.text !== ''), coarse: true }
}

function wordByWord(label: string, previous: string, text: string): ComparisonField {
  const parts = diffWordsWithSpace(previous, text, { timeout: FIELD_MS })
  if (parts === undefined) return oldAboveNew(label, previous, text)
  return { label, parts: parts.map((part) => ({ kind: kindOf(part), text: part.value })) }
}

type Compare = (label: string, previous: string, text: string) => ComparisonField

/** The fields that differ, each as `compare` shows it. */
export function fieldsBetween({ before, after }: Sides, compare: Compare): ComparisonField[] {
  const old = new Map(before ? comparableFields(before) : [])
  const fields = before ? comparableFields(after) : readableFields(after)
  return fields.flatMap(([label, text]) => {
    const previous = old.get(label) ?? ''
    if (previous === text) return []
    return [before ? compare(label, previous, text) : whole(label, text)]
  })
}

const whole: (label: string, text: string) => ComparisonField = (label, text) => ({
  label,
  parts: [{ kind: 'added', text }],
})

/** What changed word by word, and what of it nobody can see. Takes seconds where two long texts differ wholly. */
export function differenceOf(sides: Sides): Difference {
  const fields = fieldsBetween(sides, wordByWord)
  const texts = readableFields(sides.after)
  return { fields, invisible: invisibleIn(texts), unreadable: unreadableIn(texts) }
}

export default differenceOf
