import type {
  CollectionBeforeValidateHook,
  CollectionConfig,
  CollectionSlug,
  Field,
  PayloadRequest,
} from 'payload'
import { ValidationError } from 'payload'
import { couldBeIds } from '../platform/ids.ts'
import { idsWhere, idOf } from '../platform/rows.ts'

const GONE = 'mục đã chọn không còn nữa. Bỏ mục đó, hoặc chọn mục khác.'

interface Relation {
  name: string
  label: string
  to: CollectionSlug
}

/** The relations of a form; pictures have a fence of their own (access/named.ts). @throws where one lies in rows: they are not followed there */
function relationsOf(fields: readonly Field[]): Relation[] {
  return fields.flatMap((field): Relation[] => {
    if (field.type === 'relationship') {
      const { label, name, relationTo } = field
      if (typeof relationTo !== 'string') throw new Error(`${name} leads to several collections`)
      return [{ name, label: typeof label === 'string' ? label : name, to: relationTo }]
    }
    if (!('fields' in field)) return []
    const inside = relationsOf(field.fields)
    if ('name' in field && inside.length > 0) throw new Error(`a relation within ${field.name}`)
    return inside
  })
}

const idsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => idOf(one as string | { id: string } | null | undefined) ?? [])

/** Of what a save names anew: the fields that name something which is not there. */
async function missing(
  req: PayloadRequest,
  relations: readonly Relation[],
  data: Record<string, unknown>,
  stored: Record<string, unknown>,
): Promise<Relation[]> {
  const found: Relation[] = []
  for (const relation of relations) {
    const before = idsIn(stored[relation.name])
    const ids = [...new Set(idsIn(data[relation.name]))].filter((id) => !before.includes(id))
    if (ids.length === 0) continue
    const there = await idsWhere(req, relation.to, { id: { in: couldBeIds(req, ids) } })
    if (there.length < ids.length) found.push(relation)
  }
  return found
}

/**
 * The collection, with a choice of something that is not there refused at its field: it may have gone while the form
 * was open, or stood in a text that is brought back. SQLite would fail without words, MongoDB would store it.
 */
export function namingWhatIsThere(collection: CollectionConfig): CollectionConfig {
  const relations = relationsOf(collection.fields)
  if (relations.length === 0) return collection
  const judge: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
    const stored = (originalDoc ?? {}) as Record<string, unknown>
    const gone = await missing(req, relations, (data ?? {}) as Record<string, unknown>, stored)
    if (gone.length === 0) return data
    const errors = gone.map(({ label, name }) => ({
      path: name,
      label,
      message: `${label}: ${GONE}`,
    }))
    throw new ValidationError({ collection: collection.slug, errors }, req.t)
  }
  const beforeValidate = [...(collection.hooks?.beforeValidate ?? []), judge]
  return { ...collection, hooks: { ...collection.hooks, beforeValidate } }
}
