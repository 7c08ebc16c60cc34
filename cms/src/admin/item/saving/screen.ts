import type { FormState } from 'payload'
import { isDerivedName } from '../../../fields/derived.ts'
import { WORKFLOW_FIELD_NAMES } from '../../../fields/workflow.ts'

/** What a form holds, by the path of its fields: the text as it stands on the screen. */
export type Screen = ReadonlyMap<string, unknown>

/** Written by the office and never by the person who types. */
const NOT_TYPED: readonly string[] = [...WORKFLOW_FIELD_NAMES, 'id', 'createdAt', 'updatedAt']

/** Whether a person writes this field. */
export const isTyped = (path: string) => !NOT_TYPED.includes(path) && !isDerivedName(path)

/** @param texts what the editors hold already and the form does not yet, by path */
export function screenOf(fields: FormState, texts: Screen = new Map()): Screen {
  const entries = Object.entries(fields).filter(([path]) => isTyped(path))
  return new Map([...entries.map(([path, { value }]) => [path, value] as const), ...texts])
}

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isNothing(a) && isNothing(b))) return true
  if (typeof a !== 'object' || typeof b !== 'object') return false
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Whether two screens say something else. */
export const differ = (one: Screen, other: Screen): boolean =>
  [...new Set([...one.keys(), ...other.keys()])].some(
    (path) => !same(one.get(path), other.get(path)),
  )

/** What is sent at a save: what was typed, and which text it was typed over. */
export function sentOf(
  data: Readonly<Record<string, unknown>>,
  texts: Screen,
  rev: unknown,
): Record<string, unknown> {
  const typed = Object.entries(data).filter(([name]) => isTyped(name))
  const seen = typeof rev === 'number' ? { rev } : {}
  return { ...Object.fromEntries([...typed, ...texts]), ...seen }
}
