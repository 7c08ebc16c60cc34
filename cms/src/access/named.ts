import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Name } from '../fields/names.ts'
import { namesIn, namesOf } from '../fields/names.ts'
import { couldBeIds } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'

/** Rows that not everybody may see, and what is said to who names one that they do not see. */
const KEPT: readonly (readonly [CollectionSlug, words: string])[] = [
  [
    'media',
    'Ảnh: có ảnh của đơn vị khác mà thầy cô chưa được xem. Xin người có ảnh tải lên giúp, hoặc chọn ảnh khác.',
  ],
  [
    'files',
    'Tệp: có tệp của đơn vị khác mà thầy cô chưa được xem. Xin người có tệp tải lên giúp, hoặc chọn tệp khác.',
  ],
  ...GOVERNED_TYPES.map(
    ({ collection, label }) =>
      [
        collection,
        `${label.one}: có mục của đơn vị khác mà thầy cô chưa được xem. Chọn mục khác, hoặc nhờ người được xem mục ấy chọn giúp.`,
      ] as const,
  ),
]

async function isHidden(req: PayloadRequest, collection: CollectionSlug, names: readonly Name[]) {
  const ids = [...new Set(names.map(({ id }) => id))]
  if (ids.length === 0) return false
  const { totalDocs } = await req.payload.count({
    collection,
    where: { id: { in: couldBeIds(req, ids) } },
    overrideAccess: false,
    req,
  })
  return totalDocs < ids.length
}

/**
 * Whoever puts a picture, a file or another item into an item must be able to see it: else its preview, its comparison and
 * then the public page would show what was kept from them. What stood there before stays.
 * @throws Refusal
 */
export async function refuseHiddenNames(
  req: PayloadRequest,
  collection: GovernedCollection,
  data: object,
  before: object = {},
): Promise<void> {
  const { fields } = req.payload.collections[collection].config
  const [named, stood] = [namesIn(fields, data), namesIn(fields, before)]
  for (const [kept, detail] of KEPT) {
    const known = new Set(namesOf(stood, kept).map(({ id }) => id))
    const added = namesOf(named, kept).filter(({ id }) => !known.has(id))
    const field = added[0]?.field ?? ''
    if (await isHidden(req, kept, added))
      throw new Refusal([{ code: 'contentIncomplete', field, detail }])
  }
}
