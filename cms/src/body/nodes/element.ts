import type { Property } from './property.ts'
import { anything, dropped, oneOf, orNothing, shown, text, unseen, whole } from './property.ts'

/** How the lines of a block stand. `start` and `end` are left and right: Vietnamese runs from the left. */
export const ALIGNMENTS = ['', 'left', 'start', 'center', 'right', 'end', 'justify'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

export const version: Property = unseen(whole(1, { min: 1, max: 100, samples: [1, 2, 3] }))

/** What every element exports and nobody sees. */
export const elementProperties: Readonly<Record<string, Property>> = {
  version,
  direction: unseen(orNothing(oneOf('ltr', 'rtl'), null)),
  indent: dropped(whole(0, { min: 0, max: 100, samples: [0, 1, 4] })),
  // The marks that the next letter typed would get.
  textFormat: unseen(whole(0, { min: 0, max: 2047, samples: [0, 1, 32] })),
  textStyle: dropped(text(1000, '', 'color: red')),
  format: unseen(oneOf(...ALIGNMENTS)),
  $: dropped(anything()),
}

/** The alignment of a block whose lines stand as it says. */
export const alignment: Property = shown(oneOf(...ALIGNMENTS))
