import type { Kind } from '@bbt/shared/types/kind.ts'
import type { CollectionSlug, FilterOptionsProps, Where } from 'payload'
import { idIn } from '../../fields/names.ts'
import type { At, FormKind, Frozen, There } from './kind.ts'
import { fieldOf, froze } from './kind.ts'

type Many = Kind & { readonly max: number }

/** The form offers what is on the site: of that, access gives everybody what they may see. */
const onTheSite = ({ id }: FilterOptionsProps): Where => ({
  and: [
    { liveUrl: { exists: true } },
    ...(typeof id === 'string' ? [{ id: { not_equals: id } }] : []),
  ],
})

function relatedOf(at: At) {
  const { admin, ...field } = fieldOf(at)
  return {
    ...field,
    type: 'relationship' as const,
    // Descriptions name the collections of types; the compiler cannot see that from here.
    relationTo: (at.kind.relatesTo ?? '') as CollectionSlug,
    filterOptions: onTheSite,
    admin: { ...admin, allowCreate: false, allowEdit: false },
  }
}

/** An item is frozen with the title that it has on the site: nothing else of it is anybody's to read. */
function frozenItem(value: unknown, { items }: There, { label, relatesTo }: Kind): Frozen {
  const id = idIn(value)
  if (id === null) return {}
  const item = `${String(relatesTo)}/${id}`
  const title = items.get(item)
  const gone = `${label}: mục đã chọn không còn trên trang. Chọn mục khác, hoặc bỏ trống.`
  return title === undefined ? { faults: [gone] } : { value: { item, title } }
}

const asked = { where: false, sort: false }

/**
 * One other item. What a save names is judged where it is named (access/named.ts), and whether it is on the site when
 * the text is sent: a target that left the site must not keep what was typed from being saved. Lists do not ask through it:
 * they would tell what an item says that is not shown.
 */
export const relationForm: FormKind = {
  form: (at) => ({ ...relatedOf(at), hasMany: false, validate: () => true as const }),
  frozen: frozenItem,
  asked,
}

/** Several other items. */
export const relationsForm: FormKind<Many> = {
  form: (at) => ({
    ...relatedOf(at),
    hasMany: true,
    maxRows: at.kind.max,
    validate: (value: unknown) =>
      !Array.isArray(value) || value.length <= at.kind.max || at.kind.wrong(''),
  }),
  frozen: (value, there, kind) => {
    const all = [value].flat().map((one: unknown) => frozenItem(one, there, kind))
    const values = all.flatMap((one) => (one.value === undefined ? [] : [one.value]))
    const faults = [...new Set(all.flatMap((one) => one.faults ?? []))]
    return { ...froze(values.length > 0 ? values : undefined), faults }
  },
  asked,
}
