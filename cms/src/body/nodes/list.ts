import { MARKERS } from '../markers.ts'
import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { filled, oneOf, required, shown, unseen, whole } from './property.ts'

const isMarkerState = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([key, marker]) => key === 'marker' && MARKERS.some((one) => one === marker),
  )

export const list: NodeKind = {
  type: 'list',
  name: 'danh sách',
  properties: {
    ...elementProperties,
    format: alignment,
    listType: required(shown(oneOf('bullet', 'number'))),
    // The editor makes it from `listType`.
    tag: filled(unseen(oneOf('ul', 'ol'))),
    start: filled(shown(whole(1, { min: 0, max: 1_000_000, samples: [1, 2, 5, 12] }))),
    $: shown({
      accepts: (value) => value === undefined || isMarkerState(value),
      neutral: undefined,
      samples: [undefined, ...MARKERS.map((marker) => ({ marker }))],
    }),
  },
  children: ['listitem'],
  isWall: true,
}
