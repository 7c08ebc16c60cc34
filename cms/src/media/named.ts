import type { PayloadRequest } from 'payload'
import { couldBeIds } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { uploadIds } from '../publishing/lexical/pictures.ts'

const NOT_YOURS =
  'Ảnh: có ảnh của đơn vị khác mà thầy cô chưa được xem. Xin người có ảnh tải lên giúp, hoặc chọn ảnh khác.'

const idIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  const id: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'id')
  return typeof id === 'string' ? [id] : []
}

/** The pictures that an item's form names: its cover, and those in its text. */
const named = ({ cover, body }: Record<string, unknown>) => [...idIn(cover), ...uploadIds(body)]

/**
 * Whoever puts a picture into an item must be able to see it: else its preview, and then the public
 * page, would show what was kept from them. Pictures that stood there before stay.
 * @throws Refusal
 */
export async function refuseHiddenPictures(
  req: PayloadRequest,
  data: Record<string, unknown>,
  before: Record<string, unknown> = {},
): Promise<void> {
  const known = named(before)
  const added = [...new Set(named(data))].filter((id) => !known.includes(id))
  if (added.length === 0) return
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { id: { in: couldBeIds(req, added) } },
    overrideAccess: false,
    req,
  })
  if (totalDocs < added.length) {
    throw new Refusal([{ code: 'contentIncomplete', field: 'cover', detail: NOT_YOURS }])
  }
}
