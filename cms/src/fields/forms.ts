import type { Field } from 'payload'
import { shapeOf } from '../body/shape.ts'
import { isObject } from './values.ts'

/** A value that is not of the form of its field: where, and what to say about it. */
export interface FormFault {
  path: string
  /** What the form calls the field. */
  label: string
  text: string
}

const isText = (value: unknown) => typeof value === 'string'

/** An id, or a row that has one: forms send ids, code of ours may send rows. */
const isRelation = (value: unknown): boolean =>
  isText(value) || (isObject(value) && Object.hasOwn(value, 'id') && isText(value['id']))

/** What a value of each type of field is; those that hold others are judged by their parts. */
const IS_OF_FORM: Readonly<Record<string, (value: unknown, hasMany: boolean) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  select: (value, hasMany) =>
    hasMany ? Array.isArray(value) && value.every(isText) : isText(value),
  date: (value) => isText(value) || value instanceof Date,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  checkbox: (value) => typeof value === 'boolean',
  upload: isRelation,
  relationship: (value, hasMany) =>
    hasMany ? Array.isArray(value) && value.every(isRelation) : isRelation(value),
  array: (value) => Array.isArray(value) && value.every(isObject),
  group: isObject,
}

function partsOf(field: Field, value: unknown, path: string): FormFault[] {
  if (!('fields' in field)) return []
  const rows = Array.isArray(value) ? (value as object[]) : [value as object]
  return rows.flatMap((row, index) =>
    formFaults(field.fields, row, Array.isArray(value) ? `${path}.${index}.` : `${path}.`),
  )
}

type Named = Field & { name: string }

/** Above so many rows or relations a list is not gone through one by one. */
const MANY = 1_000
const mostOf = (field: Field) => ('maxRows' in field ? (field.maxRows ?? MANY) : MANY)

const labelOf = (field: Named) =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

/** What is wrong with a body, at its field. @param faults as `shapeOf` gives them */
export const bodyFaults = (field: Named, faults: readonly string[], path: string): FormFault[] =>
  faults.map((text) => ({ path, label: labelOf(field), text }))

function faultsIn(field: Named, value: unknown, path: string): FormFault[] {
  const label = labelOf(field)
  if (field.type === 'richText') {
    const shape = shapeOf(value)
    return shape.ok ? [] : bodyFaults(field, shape.faults, path)
  }
  if (Array.isArray(value) && value.length > MANY)
    return [{ path, label, text: `${label}: tối đa ${mostOf(field)} mục.` }]
  const hasMany = 'hasMany' in field && field.hasMany === true
  const isOfForm = IS_OF_FORM[field.type]
  if (isOfForm === undefined) throw new Error(`no form is known of fields of type ${field.type}`)
  if (!isOfForm(value, hasMany))
    return [{ path, label, text: `${label}: dữ liệu gửi lên không đúng dạng.` }]
  return partsOf(field, value, path)
}

/**
 * The values that are not of the form of their field, in any row at all: a number as a title, an object as a
 * text. What is absent is judged by others.
 * @param before the path of what holds these fields, with its dot
 */
export function formFaults(fields: readonly Field[], row: object, before = ''): FormFault[] {
  return fields.flatMap((field) => {
    if (!('name' in field)) return 'fields' in field ? formFaults(field.fields, row, before) : []
    const value: unknown = Object.hasOwn(row, field.name) ? Reflect.get(row, field.name) : null
    if (value === null || value === undefined) return []
    return faultsIn(field, value, before + field.name)
  })
}

/** Levels of a form with the deepest body: a node, its list of children, the next node. */
const MAX_LEVELS = 80

/** Whether a value lies deeper than any form of ours; the code behind recurses and must not meet it. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_LEVELS) return true
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    )
  }
  return false
}
