import { z } from 'zod'
import type { Kind } from '../kind.ts'

/** @property min and `max` may be reached */
export interface Integer extends Kind<z.ZodInt> {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
}

/** A whole number that names something, a year say: people read it as its digits. */
export const integer = (label: string, { min, max }: { min: number; max: number }): Integer => ({
  kind: 'integer',
  label,
  min,
  max,
  schema: z.int().min(min).max(max),
  lines: (value) => String(value),
  wrong: () => `${label}: cần một số nguyên từ ${min} đến ${max}.`,
})
