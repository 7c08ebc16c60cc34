import { cleanEdited } from '@bbt/shared/text/clean.ts'
import { version } from './element.ts'
import type { NodeKind } from './kind.ts'
import type { Property } from './property.ts'
import {
  anything,
  cleanedBy,
  dropped,
  filled,
  oneOf,
  required,
  shown,
  text,
  unseen,
  whole,
} from './property.ts'

/** Lexical's bits of the marks that the page has, outermost tag first. */
export const MARKS = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const marks = whole(0, { min: 0, max: 2047, samples: [0, 1, 2, 3, 4, 8, 12, 32, 64, 15, 36] })

export const textProperties: Readonly<Record<string, Property>> = {
  version,
  format: filled(shown(marks)),
  detail: filled(unseen(whole(0, { min: 0, max: 3, samples: [0, 1, 2] }))),
  mode: filled(unseen(oneOf('normal', 'token', 'segmented'))),
  style: filled(dropped(text(1000, '', 'color: red'))),
  $: dropped(anything()),
}

export const textNode: NodeKind = {
  type: 'text',
  name: 'chữ',
  properties: {
    ...textProperties,
    text: cleanedBy(
      (value) => cleanEdited(String(value)),
      required(shown(text(100_000, 'Nước ròng', ' ', 'hai  cách', 'Lớp 10A1 '))),
    ),
  },
  children: null,
  isWall: false,
}
