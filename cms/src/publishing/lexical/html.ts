import type { Image } from '@bbt/shared/contract/image.ts'
import type { Shape } from '../../body/shape.ts'
import { saidFaults, shapeOf } from '../../body/shape.ts'
import { blocksHtml } from './blocks.ts'
import type { Node, Writing } from './writing.ts'

/** A text as finished HTML, and what of it cannot be shown, in words for its writer; each may be empty. */
export interface Written {
  html: string
  faults: string[]
  /** Whether there is nothing to see in it. */
  isBlank: boolean
}

/**
 * The public HTML of an editor state of any shape: the same text always gives the same bytes. It reads every
 * property that the table of nodes calls shown; all that it cannot write is named at once, each with its place.
 * @param images pictures by media id
 */
export const lexicalHtml = (state: unknown, images: ReadonlyMap<string, Image>): Written =>
  shapedHtml(shapeOf(state), images)

/** The same of a state whose shape is judged already: of a long one each takes its time. */
export function shapedHtml(shape: Shape, images: ReadonlyMap<string, Image>): Written {
  if (!shape.ok) return { html: '', faults: shape.faults, isBlank: false }
  if (shape.body === null) return { html: '', faults: [], isBlank: true }
  const root = shape.body.root as Node
  const writing: Writing = { images, faults: [], isBlank: true }
  const html = blocksHtml({ node: root, path: [] }, writing, '')
  return { html, faults: saidFaults(root, writing.faults), isBlank: writing.isBlank }
}
