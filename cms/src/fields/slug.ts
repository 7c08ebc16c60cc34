import { slugify } from '@bbt/shared/text/slug.ts'
import { articlePath } from '@bbt/shared/urls.ts'
import type { CollectionSlug, Field, FieldHook, PayloadRequest } from 'payload'
import { firstWhere } from '../platform/rows.ts'

/** The page that is live at this address; its own working copy may have left it already. */
async function liveAt(req: PayloadRequest, collection: CollectionSlug, slug: string) {
  if (collection !== 'articles') return null
  return firstWhere(req, collection, { liveUrl: { equals: articlePath(slug) } })
}

async function free(req: PayloadRequest, collection: CollectionSlug, slug: string, id?: string) {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? slug : `${slug}-${n}`
    const holders = [
      await firstWhere(req, collection, { slug: { equals: candidate } }),
      await liveAt(req, collection, candidate),
    ]
    if (holders.every((holder) => holder === null || holder.id === id)) return candidate
  }
}

interface Before {
  id?: string
  liveVersion?: number
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/**
 * The address of an item within its type: follows the title until the item is first published, unless
 * somebody chose another; a taken one gets a number. Payload's own slugs lose Vietnamese letters.
 */
const follow =
  (source: string): FieldHook =>
  async ({ collection, data, originalDoc, req, value }) => {
    if (!collection) return undefined
    const before = originalDoc as (Record<string, unknown> & Before) | undefined
    const now = textOf(data?.[source]) || textOf(before?.[source])
    const given = slugify(textOf(value))
    const wasDerived = given === '' || given === slugify(textOf(before?.[source]))
    const mayFollow = !before || (wasDerived && !before.liveVersion)
    const wanted =
      given !== '' && !mayFollow ? given : given !== '' && !before ? given : slugify(now)
    // A list's pages are called so: no item may stand in the place of one.
    if (/^trang-\d+$/.test(wanted)) return free(req, collection.slug, `bai-${wanted}`, before?.id)
    return wanted === '' ? undefined : free(req, collection.slug, wanted, before?.id)
  }

export function slugField(source: string): Field {
  return {
    name: 'slug',
    label: 'Đường dẫn',
    type: 'text',
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Tự đặt theo tiêu đề. Chỉ sửa khi thật cần, trước khi bài lên trang.',
    },
    hooks: { beforeValidate: [follow(source)] },
  }
}
