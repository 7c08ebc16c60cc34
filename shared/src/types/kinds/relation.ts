import { z } from 'zod'
import { text } from '../../contract/fields.ts'
import { CHARACTERS } from '../../limits.ts'
import type { Kind } from '../kind.ts'

/**
 * Another item, never its address: that one may change. The title is the one that it had when the text was frozen,
 * so that whoever approves reads what they approve; a page shows the title and address that it has now, or nothing
 * while it is not live.
 */
const relationTo = (collection: string) =>
  z.strictObject({
    item: z.string().regex(new RegExp(`^${collection}/[A-Za-z0-9-]+$`)),
    title: text(CHARACTERS.title),
  })

type Relation = ReturnType<typeof relationTo>

/** An item as the store and the guards name it: "articles/6f1c…". */
const line = ({ item, title }: z.output<Relation>) => `${title} (${item})`

/** One other item of a collection. */
export const relation = (
  label: string,
  collection: string,
): Kind<Relation> & { kind: 'relation' } => ({
  kind: 'relation',
  label,
  relatesTo: collection,
  schema: relationTo(collection),
  lines: line,
  wrong: () => `${label}: chưa chọn được mục này. Chọn lại từ danh sách.`,
  targets: ({ item }) => [item],
})

/** Up to `max` other items of a collection, in order. */
export const relations = (
  label: string,
  collection: string,
  max: number,
): Kind<z.ZodArray<Relation>> & { kind: 'relations'; max: number } => ({
  kind: 'relations',
  max,
  label,
  relatesTo: collection,
  schema: z.array(relationTo(collection)).min(1).max(max),
  lines: (value) => value.map(line).join('\n'),
  wrong: () => `${label}: chọn tối đa ${max} mục, từ danh sách.`,
  targets: (value) => value.map(({ item }) => item),
})
