import { alignment, elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import { INLINE_TYPES } from './kind.ts'
import { filled, oneOf, orNothing, unseen, whole } from './property.ts'

export const listitem: NodeKind = {
  type: 'listitem',
  name: 'mục',
  properties: {
    ...elementProperties,
    format: alignment,
    // Lexical counts anew from the list's start whenever it opens a text.
    value: filled(unseen(whole(1, { min: 0, max: 2_000_000, samples: [1, 2, 7] }))),
    // How deep it lies, told once more: the editor makes it from the lists around.
    indent: filled(unseen(whole(0, { min: 0, max: 100, samples: [0, 1] }))),
    checked: unseen(orNothing(oneOf(false, true), undefined)),
  },
  /** Its words, then the lists under it; the editor keeps those in an item of their own. */
  children: [...INLINE_TYPES, 'list'],
  isWall: false,
}
