import { CHARACTERS } from '@bbt/shared/limits.ts'
import type { Field } from 'payload'
import { isObject } from './values.ts'

/**
 * So many times longer than its field a text is refused as it is: cleaning, folding and judging megabytes would hold
 * everybody up. What is nearer to its limit may still be short enough once it is clean.
 */
const FAR = 20

/** Of a field that says no limit: it is one of ours, whose texts are short. */
const mostOf = (field: Field): number =>
  ('maxLength' in field ? field.maxLength : undefined) ?? CHARACTERS.comment

/** Whether a text is so much longer than its field that nobody need look at it. */
export const isEndless = (field: Field, text: string): boolean => text.length > FAR * mostOf(field)

/** A text that is refused without being gone through, and how long it may be. */
interface Endless {
  path: string
  maxLength: number
}

const TEXTS = ['text', 'textarea', 'email']

/** Lists in lists are never followed: they may lie deeper than the stack is. */
function endlessIn(field: Field, value: unknown, path: string): Endless[] {
  if (Array.isArray(value))
    return value.flatMap((part, index) =>
      Array.isArray(part) ? [] : endlessIn(field, part, `${path}.${index}`),
    )
  if (isObject(value)) return 'fields' in field ? endlessTexts(field.fields, value, `${path}.`) : []
  const isOne = typeof value === 'string' && TEXTS.includes(field.type) && isEndless(field, value)
  return isOne ? [{ path, maxLength: mostOf(field) }] : []
}

/** The texts of a form that are far longer than their fields. Anything may come in. @param before as in forms.ts */
export const endlessTexts = (fields: readonly Field[], row: object, before = ''): Endless[] =>
  fields.flatMap((field) => {
    if (!('name' in field)) return 'fields' in field ? endlessTexts(field.fields, row, before) : []
    if (!Object.hasOwn(row, field.name)) return []
    return endlessIn(field, Reflect.get(row, field.name), before + field.name)
  })
