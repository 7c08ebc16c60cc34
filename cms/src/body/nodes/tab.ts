import type { NodeKind } from './kind.ts'
import { filled, oneOf, unseen, whole } from './property.ts'
import { textProperties } from './text.ts'

/** A blank up to the next stop; the editor keeps it as a text of that one character. */
export const tab: NodeKind = {
  type: 'tab',
  name: 'dấu cách nhảy',
  properties: {
    ...textProperties,
    text: filled(unseen(oneOf('\t'))),
    // The editor throws on any other.
    detail: filled(unseen(oneOf(2))),
    mode: filled(unseen(oneOf('normal'))),
    // Nothing to underline or to strike: the page writes the blank alone.
    format: filled(unseen(whole(0, { min: 0, max: 2047, samples: [0, 1] }))),
  },
  children: null,
  isWall: false,
}
