'use client'

import type { LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import {
  $findMatchingParent,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  createState,
} from '@payloadcms/richtext-lexical/lexical'
import type { ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { $insertList, $isListNode } from '@payloadcms/richtext-lexical/lexical/list'
import type { Marker } from '../../body/markers.ts'
import { MARKERS, NUMBER_MARKERS, suits } from '../../body/markers.ts'

/** Lexical keeps it beside the list: exported, copied and undone with it. */
const markerState = createState('marker', {
  parse: (value) => MARKERS.find((marker) => marker === value),
})

const typeOf = (list: ListNode) => (list.getListType() === 'number' ? 'number' : 'bullet')

/** What stands before the items of a list; undefined for the usual. */
export function $markerOf(list: ListNode): Marker | undefined {
  const marker = $getState(list, markerState)
  return marker !== undefined && suits(marker, typeOf(list)) ? marker : undefined
}

function $listAround(node: LexicalNode): ListNode | null {
  const found = $findMatchingParent(node, $isListNode)
  return $isListNode(found) ? found : null
}

/** Gives the list at the caret this marker; makes one of the lines chosen where there is none. */
export function $setMarker(marker: Marker): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const type = NUMBER_MARKERS.some((one) => one === marker) ? 'number' : 'bullet'
  const before = $listAround(selection.anchor.getNode())
  if (before === null || typeOf(before) !== type) $insertList(type)
  const list = $listAround(selection.anchor.getNode())
  if (list) $setState(list, markerState, marker)
}
