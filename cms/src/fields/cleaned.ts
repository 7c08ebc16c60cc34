import { cleanLines } from '@bbt/shared/text/clean.ts'
import { visibleLine, visibleOrNone } from '@bbt/shared/text/visible.ts'
import type { CollectionBeforeOperationHook, CollectionConfig, Field } from 'payload'
import { ValidationError } from 'payload'
import { isOurs, operationOf } from '../platform/operation.ts'
import { endlessTexts } from './endless.ts'
import { isObject } from './values.ts'

/** A text as a field of each type keeps it. Long texts of the editor are cleaned where their shape is judged (body/shape.ts). */
export const KEPT: Readonly<Record<string, (text: string) => string>> = {
  text: visibleLine,
  email: visibleLine,
  textarea: (text) => visibleOrNone(cleanLines(text)),
}

/** What is not of the form of the field stays, for those who refuse it (forms.ts); lists in lists are never followed. */
function cleanedValue(field: Field, value: unknown): unknown {
  const keep = KEPT[field.type]
  const rows = !keep && 'fields' in field ? field.fields : []
  const one = (part: unknown): unknown => {
    if (keep) return typeof part === 'string' ? keep(part) : part
    return rows.length > 0 && isObject(part) ? cleaned(rows, part) : part
  }
  return Array.isArray(value) ? value.map(one) : one(value)
}

/**
 * The values of a form with every text in it as it is kept: NFC, only characters that one sees or that mean
 * something, one line where the field is one line; empty where nobody would see anything. Anything may come in.
 */
export function cleaned(fields: readonly Field[], row: object): object {
  const texts: Record<string, unknown> = {}
  for (const field of fields) {
    if (!('name' in field)) {
      if ('fields' in field) Object.assign(texts, cleaned(field.fields, { ...row, ...texts }))
      continue
    }
    if (!Object.hasOwn(row, field.name)) continue
    texts[field.name] = cleanedValue(field, Reflect.get(row, field.name))
  }
  return { ...row, ...texts }
}

/**
 * The first thing that happens to a save, whoever makes it: what looks at it afterwards sees what is kept.
 * @throws ValidationError where a text is so long that cleaning it would hold everybody up
 */
const clean: CollectionBeforeOperationHook = (hook) => {
  const operation = operationOf(hook)
  if (operation !== 'create' && operation !== 'update') return undefined
  const { args, collection, req } = hook
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined
  const endless = endlessTexts(collection.fields, data)
  if (endless.length === 0) return { ...args, data: cleaned(collection.fields, data) }
  // Access, which comes next, turns them away in its own words.
  if (!req.user && !isOurs(args)) return undefined
  const errors = endless.map(({ path, maxLength }) => {
    const message = req.t('validation:shorterThanMax', { maxLength })
    return { path, message }
  })
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}

/** The collection, with one clean-up of every text at every save. */
export function cleanedAtSave(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [clean, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}
