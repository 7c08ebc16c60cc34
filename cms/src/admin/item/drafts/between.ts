import { diffWordsWithSpace } from 'diff'
import { isNothing } from '../../../fields/values.ts'
import type { ComparisonField } from '../../../workflow/viewTypes.ts'
import { plainText } from './plainText.ts'

/** What a person wrote, by the names of the fields. */
export type Content = Readonly<Record<string, unknown>>

/** The fields of an item with their labels, in the order of the form. */
export type Labels = readonly (readonly [name: string, label: string])[]

const COMPARE_MS = 500

const isText = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'root' in value)

const textOf = (value: unknown) => (typeof value === 'string' ? value : plainText(value))

const isSame = (a: unknown, b: unknown) =>
  (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b)

function textsBetween(label: string, before: string, after: string): ComparisonField[] {
  if (before === after) return []
  const parts = diffWordsWithSpace(before, after, { timeout: COMPARE_MS })
  if (parts === undefined) {
    const both = [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ]
    return [{ label, parts: both, coarse: true }]
  }
  const kindOf = (part: { added?: boolean; removed?: boolean }) =>
    part.added ? 'added' : part.removed ? 'removed' : 'same'
  return [{ label, parts: parts.map((part) => ({ kind: kindOf(part), text: part.value })) }]
}

/** The names of what was chosen are not known here. */
const CHOSEN = 'Hai bên chọn khác nhau.'

/** Where two states of a text differ, by the fields that one of them has. */
export function fieldsBetween(labels: Labels, before: Content, after: Content): ComparisonField[] {
  return labels.flatMap(([name, label]): ComparisonField[] => {
    if (!(name in after)) return []
    const [old, now] = [before[name], after[name]]
    if (isSame(old, now)) return []
    const areTexts = (isText(old) || isNothing(old)) && (isText(now) || isNothing(now))
    return areTexts
      ? textsBetween(label, textOf(old), textOf(now))
      : [{ label, parts: [{ kind: 'same', text: CHOSEN }] }]
  })
}
