'use client'

import { $createRangeSelection, $setSelection } from '@payloadcms/richtext-lexical/lexical'

/** Null where the browser cannot tell: then it is put in where the caret was. */
function caretAt({ clientX, clientY }: DragEvent): Range | null {
  if (!('caretPositionFromPoint' in document)) return null
  const position = document.caretPositionFromPoint(clientX, clientY)
  if (position === null) return null
  const range = document.createRange()
  range.setStart(position.offsetNode, position.offset)
  return range
}

/** Puts the caret where something was dropped. */
export function $selectDropPlace(event: DragEvent): void {
  const range = caretAt(event)
  if (range === null) return
  const selection = $createRangeSelection()
  selection.applyDOMRange(range)
  $setSelection(selection)
}
