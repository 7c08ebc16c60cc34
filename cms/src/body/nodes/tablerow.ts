import { elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped } from './property.ts'

export const tablerow: NodeKind = {
  type: 'tablerow',
  name: 'hàng',
  properties: { ...elementProperties, height: dropped(anything(80)) },
  children: ['tablecell'],
  isWall: true,
}
