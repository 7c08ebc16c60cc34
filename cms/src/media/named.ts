import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { couldBeIds } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { namesIn, namesOf } from '../fields/names.ts'

const NOT_YOURS =
  'Ảnh: có ảnh của đơn vị khác mà thầy cô chưa được xem. Xin người có ảnh tải lên giúp, hoặc chọn ảnh khác.'

/**
 * Whoever puts a picture into an item must be able to see it: else its preview, and then the public
 * page, would show what was kept from them. Pictures that stood there before stay.
 * @throws Refusal
 */
export async function refuseHiddenPictures(
  req: PayloadRequest,
  collection: GovernedCollection,
  data: object,
  before: object = {},
): Promise<void> {
  const { fields } = req.payload.collections[collection].config
  const known = new Set(namesOf(namesIn(fields, before), 'media').map(({ id }) => id))
  const added = namesOf(namesIn(fields, data), 'media').filter(({ id }) => !known.has(id))
  const ids = [...new Set(added.map(({ id }) => id))]
  if (ids.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { id: { in: couldBeIds(req, ids) } },
    overrideAccess: false,
    req,
  })
  if (totalDocs < ids.length) {
    const field = added[0]?.field ?? ''
    throw new Refusal([{ code: 'contentIncomplete', field, detail: NOT_YOURS }])
  }
}
