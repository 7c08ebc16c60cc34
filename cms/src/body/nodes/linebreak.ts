import { version } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped } from './property.ts'

export const linebreak: NodeKind = {
  type: 'linebreak',
  name: 'dấu xuống dòng',
  properties: { version, $: dropped(anything()) },
  children: null,
  isWall: false,
}
