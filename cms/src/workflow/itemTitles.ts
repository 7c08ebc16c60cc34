import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { PayloadRequest } from 'payload'
import { listedWhere } from '../platform/listed.ts'

/** What items are called now. @param items each as its collection and id with a slash between */
export async function itemTitles(
  req: PayloadRequest,
  items: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set(items)]
  const titles = new Map<string, string>()
  for (const collection of GOVERNED_COLLECTIONS) {
    const own = all.filter((item) => item.startsWith(`${collection}/`))
    if (own.length === 0) continue
    const ids = own.map((item) => item.slice(collection.length + 1))
    for (const { id, title } of await listedWhere(req, collection, { id: { in: ids } }))
      titles.set(`${collection}/${id}`, title)
  }
  return titles
}
