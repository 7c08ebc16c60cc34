import type { z } from 'zod'
import type { Kind } from '../kind.ts'

function linesOf(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => linesOf(item, indent)).join('\n')
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`
  return Object.values(value)
    .map((inner) => linesOf(inner, `${indent}  `))
    .join('\n')
}

/** Values within values that one type alone has, read as indented lines. @param wrong for any part of them */
export const values = <S extends z.ZodType>(
  label: string,
  schema: S,
  wrong: string,
): Kind<S> & { kind: 'values' } => ({
  kind: 'values',
  label,
  schema,
  lines: (value) => linesOf(value),
  wrong: () => `${label}: ${wrong}`,
})
