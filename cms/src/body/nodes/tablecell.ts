import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped, filled, oneOf, orNothing, shown, whole } from './property.ts'

/** Lexical's bits: a head of the row's cells below it, of the column's cells beside it, or both. */
export const HEADER_OF_COLUMN = 1
export const HEADER_OF_ROW = 2

/** HTML's own bounds. */
const MAX_SPAN = 1000

const span = orNothing(whole(1, { min: 1, max: MAX_SPAN, samples: [1, 2, 3] }), undefined)

export const tablecell: NodeKind = {
  type: 'tablecell',
  name: 'ô',
  properties: {
    ...elementProperties,
    format: alignment,
    headerState: filled(
      shown(oneOf(0, HEADER_OF_COLUMN, HEADER_OF_ROW, HEADER_OF_COLUMN | HEADER_OF_ROW)),
    ),
    colSpan: shown(span),
    rowSpan: shown(span),
    width: dropped(anything(240)),
    backgroundColor: dropped({ ...anything(null, 'red'), neutral: null }),
    verticalAlign: dropped(anything('middle')),
  },
  children: ['paragraph', 'heading', 'list', 'quote', 'horizontalrule', 'upload'],
  isWall: false,
}
