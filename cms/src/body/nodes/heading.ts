import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { INLINE_TYPES } from './kind.ts'
import { oneOf, required, shown } from './property.ts'

/** The title of the page is its h1. */
export const HEADING_TAGS = ['h2', 'h3', 'h4'] as const

const tags = oneOf(...HEADING_TAGS)

export const heading: NodeKind = {
  type: 'heading',
  name: 'tiêu đề',
  properties: {
    ...elementProperties,
    format: alignment,
    // Others were pasted once: they may be saved, and are named when the page is built.
    tag: required(
      shown({ ...tags, accepts: (value) => typeof value === 'string' && /^h[1-6]$/.test(value) }),
    ),
  },
  children: INLINE_TYPES,
  isWall: false,
}
