import type { z } from 'zod'
import { text as line } from '../../contract/fields.ts'
import type { Kind } from '../kind.ts'

/** One line of words; `max` in characters. */
export const text = (label: string, max: number): Kind<z.ZodString> & { max: number } => ({
  label,
  max,
  schema: line(max),
  lines: (value) => value,
  wrong: () => `${label}: cần có, tối đa ${max} ký tự.`,
})
