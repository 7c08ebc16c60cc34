import type { Article } from '@bbt/shared/types/article.ts'
import { dayToEnter } from '@bbt/shared/dateWindow.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { visibleLine } from '@bbt/shared/text/visible.ts'
import { articlePath } from '@bbt/shared/types/article.ts'
import type { PayloadRequest } from 'payload'
import { together } from '../platform/beside.ts'
import { breathe } from '../platform/breathe.ts'
import type { Row } from '../platform/rows.ts'
import { byIdOnce, idOf } from '../platform/rows.ts'
import type { Draft } from './draft.ts'
import { imagesById } from './images.ts'
import { shapeOf } from '../body/shape.ts'
import { shapedHtml } from './lexical/html.ts'
import { uploadIds } from './lexical/pictures.ts'

const trimmed = (value: unknown) => (typeof value === 'string' ? visibleLine(value) : '')

/** The field as the contract spells it, in UTC; none where nothing was chosen. */
function instantOf<K extends string>(name: K, value: unknown): Partial<Record<K, string>> {
  const text = trimmed(value)
  if (text === '') return {}
  const time = Date.parse(text)
  return { [name]: Number.isNaN(time) ? text : new Date(time).toISOString() } as Record<K, string>
}

/** The day by the school's calendar; what is none stays, for the contract to refuse. */
function dayOf(value: unknown): string {
  const text = trimmed(value)
  return dayToEnter(text) ?? text
}

/**
 * What the public would see of an article row, complete or not: the contract judges it; and what of its body
 * no page can show, in words. @param beside as in `contentOf`
 */
export async function articleContent(
  req: PayloadRequest,
  row: Row<'articles'>,
  beside: PayloadRequest,
): Promise<Draft> {
  const [categoryId, unitId, coverId] = [idOf(row.category), idOf(row.unit), idOf(row.cover)]
  const bodyIds = uploadIds(row.body)
  const [category, unit, images] = await together(beside, [
    async () => (categoryId === null ? null : byIdOnce(beside, 'categories', categoryId)),
    async () => (unitId === null ? null : byIdOnce(beside, 'units', unitId)),
    () => imagesById(req, coverId === null ? bodyIds : [coverId, ...bodyIds]),
  ])
  const cover = coverId === null ? undefined : images.get(coverId)
  const inBody = [...new Set(bodyIds)].flatMap((id) => images.get(id) ?? [])
  const datedOn = dayOf(row.datedOn)
  await breathe()
  const shape = shapeOf(row.body)
  await breathe()
  const { html, faults, isBlank } = shapedHtml(shape, images)
  const content: Partial<Article> = {
    type: 'article',
    url: articlePath(trimmed(row.slug) || slugify(trimmed(row.title))),
    title: trimmed(row.title),
    summary: trimmed(row.summary),
    ...(category && { category: { slug: category.slug ?? '', name: visibleLine(category.name) } }),
    ...(unit && {
      unit: { slug: unit.slug ?? '', name: visibleLine(unit.name), kind: unit.kind },
    }),
    ...(datedOn !== '' && { datedOn }),
    ...(cover && { cover }),
    bodyHtml: isBlank ? '' : html,
    ...(inBody.length > 0 && { images: inBody }),
    ...instantOf('visibleFrom', row.visibleFrom),
    ...instantOf('visibleUntil', row.visibleUntil),
  }
  return { content, bodyFaults: faults }
}
