import { imagesOf } from '@bbt/shared/contract/content.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { namesIn, namesOf } from '../fields/names.ts'
import { couldBeIds } from '../platform/ids.ts'
import { listedWhere } from '../platform/listed.ts'
import type { Item, Row } from '../platform/rows.ts'
import { allWhere, firstWhere, idOf } from '../platform/rows.ts'
import { imageOf } from './images.ts'
import { frozenContent } from './revisions.ts'

const wordsOf = ({ sha256, alt, caption, credit }: Image) =>
  JSON.stringify([sha256, alt, caption ?? '', credit ?? ''])

/** Whether exactly these words of a picture stand in any text that went up, of whatever item. */
async function wereUp(req: PayloadRequest, picture: Row<'media'>): Promise<boolean> {
  const words = wordsOf(imageOf(picture))
  const revisions = await listedWhere(req, 'revisions', {
    canonical: { contains: picture.sha256 },
  })
  for (const { digest } of revisions) {
    const content = await frozenContent(req, digest)
    if (!content || !imagesOf(content).some((image) => wordsOf(image) === words)) continue
    const up = { and: [{ digest: { equals: digest } }, { action: { in: [...PUTS_UP] } }] }
    if ((await firstWhere(req, 'decisions', up)) !== null) return true
  }
  return false
}

/**
 * Who gave the words of an item's pictures, at their upload or afterwards, which is one person: they have words
 * in its text. Words that went up in any text were approved with it and count no more: showing them again is no way
 * past whoever gave them.
 * @param approvedLast digest of the item's own text that was approved last; null for none
 */
export async function wordsInPictures(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
  approvedLast: string | null,
): Promise<string[]> {
  const { fields } = req.payload.collections[collection].config
  const named = namesOf(namesIn(fields, row), 'media')
  const ids = named.map(({ id }) => id)
  if (ids.length === 0) return []
  const pictures = await allWhere(req, 'media', { id: { in: couldBeIds(req, [...new Set(ids)]) } })
  const digest = row.liveDigest ?? approvedLast
  const base = digest === null ? null : await frozenContent(req, digest)
  const approved = new Set(base ? imagesOf(base).map(wordsOf) : [])
  const writers = (row.contributors ?? []).map((person) => idOf(person))
  const people = new Set<string>()
  for (const picture of pictures) {
    const person = idOf(picture.uploadedBy)
    if (person === null || people.has(person) || approved.has(wordsOf(imageOf(picture)))) continue
    // All frozen texts are looked through only for people whom nothing else makes a writer.
    if (writers.includes(person) || !(await wereUp(req, picture))) people.add(person)
  }
  return [...people].sort()
}
