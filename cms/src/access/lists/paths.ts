import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { derivedOf } from '../../fields/derived.ts'

/** A collection, as far as it matters what its rows may be asked. */
export type Config = Pick<
  SanitizedCollectionConfig,
  'slug' | 'fields' | 'flattenedFields' | 'admin'
>

export type ConfigOf = (slug: string) => Config | undefined

export const configsOf =
  ({ payload }: PayloadRequest): ConfigOf =>
  (slug) =>
    (payload.collections as Record<string, { config: Config } | undefined>)[slug]?.config

/** A field that a question is about, and where it stands from the row: "" or "unit.". */
export interface Place {
  config: Config
  name: string
  before: string
}

const fieldIn = ({ flattenedFields }: Config, name: string): FlattenedField | undefined =>
  flattenedFields.find((field) => field.name === name)

/** The collection that a relation leads to; undefined for other fields, and for relations to several. */
export function targetOf(config: Config, name: string, configOf: ConfigOf): Config | undefined {
  const field = fieldIn(config, name)
  const isRelation = field?.type === 'relationship' || field?.type === 'upload'
  return isRelation && typeof field.relationTo === 'string' ? configOf(field.relationTo) : undefined
}

/** Whether a relation may lead to several rows: of which of them a list would be sorted by, nobody knows. */
export const leadsToMany = (config: Config, name: string): boolean => {
  const field = fieldIn(config, name)
  return field !== undefined && 'hasMany' in field && field.hasMany === true
}

/** The place that a path names, one relation far at most; null for paths that lead elsewhere. */
export function placeOf(config: Config, path: string, configOf: ConfigOf): Place | null {
  const [first = '', second, ...more] = path.split('.')
  if (second === undefined) return { config, name: first, before: '' }
  const target = targetOf(config, first, configOf)
  return more.length === 0 && target ? { config: target, name: second, before: `${first}.` } : null
}

/** The key that stands for a text when lists are sorted; undefined for a field that is its own. */
export const orderOf = ({ fields }: Config, name: string): string | undefined =>
  derivedOf(fields)?.order[name]?.name

/** Whether a search in a field is a search in the collection's folded copy. */
export const isFolded = ({ fields }: Config, name: string): boolean =>
  derivedOf(fields)?.search.includes(name) === true
