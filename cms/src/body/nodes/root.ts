import { elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { BLOCK_TYPES } from './kind.ts'

export const root: NodeKind = {
  type: 'root',
  name: 'bài',
  properties: elementProperties,
  children: BLOCK_TYPES,
  isWall: true,
}
