import { diffWordsWithSpace } from 'diff'
import { isNothing } from '../../../fields/values.ts'
import type { ComparisonField } from '../../../workflow/viewTypes.ts'
import { plainText } from './plainText.ts'

/** What a person wrote, by the names of the fields. */
export type Content = Readonly<Record<string, unknown>>

/** What there is to choose in a field, by the value that is kept. */
type Options = Readonly<Record<string, string>>

/** The fields of an item with their labels, in the order of the form. */
export type Labels = readonly (readonly [
  name: string,
  label: string,
  options?: Options | undefined,
])[]

const COMPARE_MS = 500

const isText = (value: unknown) =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'root' in value)

const textOf = (value: unknown) => (typeof value === 'string' ? value : plainText(value))

/** What people read of a value: the words of a choice, the digits of a number. */
function worded(value: unknown, options?: Options): unknown {
  if (typeof value === 'number') return String(value)
  if (options === undefined || isNothing(value)) return value
  return [value]
    .flat()
    .map((one) => options[String(one)] ?? String(one))
    .join(', ')
}

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
  return labels.flatMap(([name, label, options]): ComparisonField[] => {
    if (!(name in after)) return []
    if (isSame(before[name], after[name])) return []
    const [old, now] = [worded(before[name], options), worded(after[name], options)]
    const areTexts = (isText(old) || isNothing(old)) && (isText(now) || isNothing(now))
    return areTexts
      ? textsBetween(label, textOf(old), textOf(now))
      : [{ label, parts: [{ kind: 'same', text: CHOSEN }] }]
  })
}
