import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Name } from '../fields/names.ts'
import { namesOf } from '../fields/names.ts'
import { together } from '../platform/beside.ts'
import type { Row } from '../platform/rows.ts'
import { byIdOnce } from '../platform/rows.ts'
import type { There } from '../types/kinds/kind.ts'
import { filesById } from './files.ts'
import { imagesById } from './images.ts'
import { onSite } from './onSite.ts'

const idsOf = (names: readonly Name[], collection: CollectionSlug) => [
  ...new Set(namesOf(names, collection).map(({ id }) => id)),
]

async function rowsOf<C extends 'units' | 'categories'>(
  beside: PayloadRequest,
  collection: C,
  ids: readonly string[],
): Promise<Map<string, Row<C>>> {
  const rows = await together(
    beside,
    ids.map((id) => () => byIdOnce(beside, collection, id)),
  )
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])))
}

/** Of the items among these, the titles that the site shows. */
async function titlesOf(beside: PayloadRequest, names: readonly Name[]) {
  const titles = new Map<string, string>()
  for (const type of GOVERNED_TYPES)
    for (const id of idsOf(names, type.collection)) {
      const found = await onSite(beside, type, id)
      if (found) titles.set(`${type.collection}/${id}`, found.content.title)
    }
  return titles
}

/**
 * Of the rows that an item names, those whose words are frozen with it.
 * @param beside as in `contentOf`
 */
export async function thereOf(
  req: PayloadRequest,
  names: readonly Name[],
  beside: PayloadRequest,
): Promise<There> {
  const [categories, units, images, files, items] = await together(beside, [
    () => rowsOf(beside, 'categories', idsOf(names, 'categories')),
    () => rowsOf(beside, 'units', idsOf(names, 'units')),
    () => imagesById(req, idsOf(names, 'media')),
    () => filesById(req, idsOf(names, 'files')),
    () => titlesOf(beside, names),
  ])
  return { categories, units, images, files, items }
}
