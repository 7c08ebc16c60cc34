import type { z } from 'zod'
import { text as line } from '../../contract/fields.ts'
import type { Kind } from '../kind.ts'

/** @property max in characters */
export interface Text extends Kind<z.ZodString> {
  readonly kind: 'text'
  readonly max: number
}

/** One line of words; `max` in characters. */
export const text = (label: string, max: number): Text => ({
  kind: 'text',
  label,
  max,
  schema: line(max),
  lines: (value) => value,
  wrong: () => `${label}: cần có, tối đa ${max} ký tự.`,
})
