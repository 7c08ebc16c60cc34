import { visibleLine } from '@bbt/shared/text/visible.ts'
import type { Text } from '@bbt/shared/types/kinds/text.ts'
import type { FormKind } from './kind.ts'
import { fieldOf, froze } from './kind.ts'

/** What one sees of a value that should be a line of words; undefined for nothing. */
export const lineOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && visibleLine(value)) || undefined

/** One line of words. What the field `title` says is what lists call the item: only that must be there to save. */
export const textForm: FormKind<Text> = {
  form: (at) => {
    const isNeeded = at.name === 'title' ? { required: true } : {}
    const field = { ...fieldOf(at), maxLength: at.kind.max, ...isNeeded }
    return at.own.isLong === true ? { ...field, type: 'textarea' } : { ...field, type: 'text' }
  },
  frozen: (value) => froze(lineOf(value)),
  asked: { where: true, sort: false },
}
