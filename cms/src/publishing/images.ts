import type { Image, Variant } from '@bbt/shared/contract/image.ts'
import { visibleLine } from '@bbt/shared/text/visible.ts'
import type { PayloadRequest } from 'payload'
import { rowsWithIds } from '../platform/ids.ts'
import type { Row } from '../platform/rows.ts'

const optional = (value: unknown) => (typeof value === 'string' && visibleLine(value)) || undefined

/** A picture as a revision freezes it. */
export function imageOf(row: Row<'media'>): Image {
  const [caption, credit] = [optional(row.caption), optional(row.credit)]
  return {
    sha256: row.sha256,
    format: row.format as Image['format'],
    width: Number(row.width),
    height: Number(row.height),
    alt: optional(row.alt) ?? '',
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    variants: (row.variants ?? []).map(({ sha256, format, width, height }) => ({
      sha256,
      format: format as Variant['format'],
      width,
      height,
    })),
  }
}

/** The pictures with these media ids, as a revision freezes them; ids that do not exist are absent. */
export async function imagesById(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Image>> {
  const rows = await rowsWithIds(req, 'media', ids)
  return new Map(rows.map((row) => [row.id, imageOf(row)]))
}
