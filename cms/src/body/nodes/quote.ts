import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { INLINE_TYPES } from './kind.ts'

export const quote: NodeKind = {
  type: 'quote',
  name: 'trích dẫn',
  properties: { ...elementProperties, format: alignment },
  children: INLINE_TYPES,
  isWall: false,
}
