import type { Article } from '@bbt/shared/contract/article.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { articlePath } from '@bbt/shared/urls.ts'
import type { UnitKind } from '@bbt/shared/unitKinds.ts'
import type { PayloadRequest } from 'payload'
import type { Row } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'
import { imagesById } from './images.ts'
import { lexicalHtml, uploadIds } from './lexical/html.ts'

const trimmed = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : '')

const related = (req: PayloadRequest, collection: 'categories' | 'units', id: unknown) =>
  typeof id === 'string' && id !== '' ? byId(req, collection, id) : null

/** What the public would see of an article row, complete or not: the contract judges it. */
export async function articleContent(req: PayloadRequest, row: Row): Promise<Partial<Article>> {
  const [category, unit] = await Promise.all([
    related(req, 'categories', row.category),
    related(req, 'units', row.unit),
  ])
  const bodyIds = uploadIds(row.body)
  const coverId = typeof row.cover === 'string' ? row.cover : null
  const images = await imagesById(req, coverId === null ? bodyIds : [coverId, ...bodyIds])
  const cover = coverId === null ? undefined : images.get(coverId)
  const inBody = [...new Set(bodyIds)].flatMap((id) => images.get(id) ?? [])
  const datedOn = trimmed(row.datedOn).slice(0, 10)
  return {
    type: 'article',
    url: articlePath(trimmed(row.slug) || slugify(trimmed(row.title))),
    title: trimmed(row.title),
    summary: trimmed(row.summary),
    ...(category && { category: { slug: String(category.slug), name: String(category.name) } }),
    ...(unit && {
      unit: { slug: String(unit.slug), name: String(unit.name), kind: unit.kind as UnitKind },
    }),
    ...(datedOn !== '' && { datedOn }),
    ...(cover && { cover }),
    bodyHtml: lexicalHtml(row.body, images),
    ...(inBody.length > 0 && { images: inBody }),
  }
}
