import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { PayloadRequest, Where } from 'payload'
import type { Item } from '../platform/rows.ts'
import { firstWhere } from '../platform/rows.ts'

/**
 * Another item that has this address: its page is there, or its working copy was given the name after
 * this item had left it. Null when the address is free for the item.
 */
export async function otherItemAt(
  req: PayloadRequest,
  { address, collection }: GovernedType,
  id: string,
  url: string,
): Promise<Item | null> {
  const slug = address.slugOf(url)
  const places: Where[] = [
    { liveUrl: { equals: url } },
    ...(slug === null ? [] : [{ slug: { equals: slug } }]),
  ]
  return firstWhere(req, collection, { and: [{ id: { not_equals: id } }, { or: places }] })
}
