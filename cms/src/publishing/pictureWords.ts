import { imagesOf } from '@bbt/shared/contract/content.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import type { PayloadRequest } from 'payload'
import type { Item } from '../platform/rows.ts'
import { allWhere, idOf } from '../platform/rows.ts'
import { imageOf } from './images.ts'
import { uploadIds } from './lexical/html.ts'
import { frozenContent } from './revisions.ts'

const pictureIds = (row: Item): string[] => {
  if (!('cover' in row)) return []
  const cover = idOf(row.cover)
  return [...(cover === null ? [] : [cover]), ...uploadIds(row.body)]
}

const wordsOf = ({ sha256, alt, caption, credit }: Image) =>
  JSON.stringify([sha256, alt, caption ?? '', credit ?? ''])

/**
 * Who changed the words of an item's pictures after their upload: they put words into its text. Words
 * that the live page already has were approved with it and count no more.
 */
export async function wordsInPictures(req: PayloadRequest, row: Item): Promise<string[]> {
  const ids = pictureIds(row)
  if (ids.length === 0) return []
  const where = { id: { in: [...new Set(ids)] }, wordsBy: { exists: true } }
  const changed = await allWhere(req, 'media', where)
  if (changed.length === 0) return []
  const live = row.liveDigest ? await frozenContent(req, row.liveDigest) : null
  const approved = new Set(live ? imagesOf(live).map(wordsOf) : [])
  const fresh = changed.filter((picture) => !approved.has(wordsOf(imageOf(picture))))
  return [...new Set(fresh.flatMap(({ wordsBy }) => wordsBy ?? []))].sort()
}
