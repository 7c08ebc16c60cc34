import type { Content } from '@bbt/shared/contract/content.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import { typeIn } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import type { ListedItem } from '../platform/listed.ts'
import { listedWhere } from '../platform/listed.ts'
import { frozenContent } from './revisions.ts'

/** An item of the site, as one that names it finds it. */
export interface OnSite {
  type: GovernedType
  row: ListedItem
  /** The text that visitors are shown. */
  content: Content
}

/** What is on the site of an item; null where nothing is. */
export async function onSite(
  req: PayloadRequest,
  type: GovernedType,
  id: string,
): Promise<OnSite | null> {
  const [row] = await listedWhere(req, type.collection, { id: { equals: id } })
  const content = row?.liveDigest ? await frozenContent(req, row.liveDigest) : null
  return row && content ? { type, row, content } : null
}

/** The same of an item as texts name it: "articles/6f1c…". */
export async function namedOnSite(req: PayloadRequest, item: string): Promise<OnSite | null> {
  const [collection = '', id = ''] = item.split('/')
  const type = typeIn(collection)
  return type && onSite(req, type, id)
}
