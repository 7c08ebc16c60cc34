import { elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { INLINE_TYPES } from './kind.ts'

/**
 * The name of a table (tên bảng): a block of our own that stands right before its table in the editor, and
 * is its `<caption>` on the page.
 */
export const tablecaption: NodeKind = {
  type: 'tablecaption',
  name: 'tên bảng',
  properties: elementProperties,
  children: INLINE_TYPES,
  isWall: false,
}
