import { elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped, oneOf, orNothing, shown, whole } from './property.ts'

const frozen = orNothing(whole(0, { min: 0, max: 100, samples: [0, 1] }), undefined)

export const table: NodeKind = {
  type: 'table',
  name: 'bảng',
  properties: {
    ...elementProperties,
    rowStriping: shown(orNothing(oneOf(false, true), undefined)),
    // A page is as wide as the reader's screen, not as the writer's.
    colWidths: dropped(anything([60, 240])),
    frozenColumnCount: dropped(frozen),
    frozenRowCount: dropped(frozen),
  },
  children: ['tablerow'],
  isWall: true,
}
