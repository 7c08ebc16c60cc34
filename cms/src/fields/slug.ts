import { CHARACTERS } from '@bbt/shared/limits.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import type { CollectionSlug, Field, FieldHook, PayloadRequest, Where } from 'payload'
import { isAny } from '../platform/rows.ts'

type PathOf = (slug: string) => string

/** Where an address is taken: by a working copy, or by a page that is live there, whose copy may have left it already. */
function takenAt(slug: string, pathOf?: PathOf): Where[] {
  const live = pathOf === undefined ? [] : [{ liveUrl: { equals: pathOf(slug) } }]
  return [{ slug: { equals: slug } }, ...live]
}

interface Among {
  collection: CollectionSlug
  /** Where the pages of these rows stand; none for rows without pages. */
  pathOf: PathOf | undefined
}

async function free(req: PayloadRequest, { collection, pathOf }: Among, slug: string, id?: string) {
  const others: Where[] = id === undefined ? [] : [{ id: { not_equals: id } }]
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    const places = takenAt(candidate, pathOf)
    if (!(await isAny(req, collection, { and: [...others, { or: places }] }))) return candidate
  }
}

interface Before {
  id?: string
  slug?: string | null
  liveVersion?: number
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * The address of an item within its type: follows the title until the item is first published, unless
 * somebody chose another; a taken one gets a number. Payload's own slugs lose Vietnamese letters.
 */
const follow =
  (source: string, pathOf?: PathOf): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    if (!collection) return undefined
    const before = originalDoc as (Record<string, unknown> & Before) | undefined
    const now = textOf(data?.[source]) || textOf(before?.[source])
    const given = slugify(textOf(value))
    const wasDerived = given === '' || given === slugify(textOf(before?.[source]))
    const mayFollow = !before || (wasDerived && !before.liveVersion)
    const wanted =
      given !== '' && !mayFollow ? given : given !== '' && !before ? given : slugify(now)
    // What it has already is its own: nobody else was given it since, nor may go up there.
    if (wanted === '' || wanted === before?.slug) return wanted || undefined
    return free(req, { collection: collection.slug, pathOf }, wanted, before?.id)
  }

/** @param pathOf where the page of an item with this slug stands, where it has one */
export function slugField(source: string, pathOf?: PathOf): Field {
  return {
    name: 'slug',
    label: 'Đường dẫn',
    type: 'text',
    maxLength: CHARACTERS.slug,
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Tự đặt theo tiêu đề. Chỉ sửa khi thật cần, trước khi bài lên trang.',
    },
    hooks: { beforeValidate: [follow(source, pathOf)] },
  }
}
