import { lineOf } from './text.ts'
import type { FormKind } from './kind.ts'
import { froze } from './kind.ts'

const ROW_KEYS = new Set(['id', '_uuid', '_order', '_parentID'])

/** A form's values as the contract wants them: no row ids, no empty fields, texts as one sees them. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return lineOf(value)
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([key]) => !ROW_KEYS.has(key))
    .map(([key, inner]) => [key, clean(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Values that one type alone has: that type says their form. */
export const valuesForm: FormKind = {
  frozen: (value) => froze(clean(value)),
  asked: { where: false, sort: false },
}
