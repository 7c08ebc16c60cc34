import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { INLINE_TYPES } from './kind.ts'

/** Pictures and rules that the editor left within a paragraph part it in two on the page. */
export const PARTING_TYPES: readonly string[] = ['upload', 'horizontalrule']

export const paragraph: NodeKind = {
  type: 'paragraph',
  name: 'đoạn',
  properties: { ...elementProperties, format: alignment },
  children: [...INLINE_TYPES, ...PARTING_TYPES],
  isWall: false,
}
