import { version } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped } from './property.ts'

export const horizontalrule: NodeKind = {
  type: 'horizontalrule',
  name: 'đường kẻ',
  properties: { version, $: dropped(anything()) },
  children: null,
  isWall: false,
}
