import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { couldBeIds } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Library } from './inForm.ts'
import { namedIn } from './inForm.ts'

const NOT_YOURS: Readonly<Record<Library, string>> = {
  media:
    'Ảnh: có ảnh của đơn vị khác mà thầy cô chưa được xem. Xin người có ảnh tải lên giúp, hoặc chọn ảnh khác.',
  files:
    'Tệp: có tệp của đơn vị khác mà thầy cô chưa được xem. Xin người có tệp tải lên giúp, hoặc chọn tệp khác.',
}

async function refuseHidden(
  req: PayloadRequest,
  library: Library,
  { after, before, collection }: { collection: GovernedCollection; after: object; before: object },
): Promise<void> {
  const { fields } = req.payload.collections[collection].config
  const known = new Set(namedIn(library, fields, before).map(({ id }) => id))
  const added = namedIn(library, fields, after).filter(({ id }) => !known.has(id))
  const ids = [...new Set(added.map(({ id }) => id))]
  if (ids.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: library,
    where: { id: { in: couldBeIds(req, ids) } },
    overrideAccess: false,
    req,
  })
  if (totalDocs < ids.length) {
    const field = added[0]?.field ?? ''
    throw new Refusal([{ code: 'contentIncomplete', field, detail: NOT_YOURS[library] }])
  }
}

/**
 * Whoever puts a picture or a file into an item must be able to see it: else its preview, and then the public page, would
 * show what was kept from them. Those that stood there before stay.
 * @throws Refusal
 */
export async function refuseHiddenUploads(
  req: PayloadRequest,
  collection: GovernedCollection,
  after: object,
  before: object = {},
): Promise<void> {
  for (const library of ['media', 'files'] as const) {
    await refuseHidden(req, library, { collection, after, before })
  }
}
