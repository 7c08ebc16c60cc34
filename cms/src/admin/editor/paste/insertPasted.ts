'use client'

import { $insertGeneratedNodes } from '@lexical/clipboard'
import { TableCellNode } from '@lexical/table'
import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import {
  $addUpdateTag,
  $findMatchingParent,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { SerializedNode } from '../../../body/paste/nodes.ts'

/** Where something is put in: where the caret is, or was; at the end of a text that never had one. */
const $place = () => $getSelection() ?? $getPreviousSelection()?.clone() ?? $getRoot().selectEnd()

/** Whether the caret is in a table: a table in a table is none that a page can show. */
export function $isInTable(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const node = selection.anchor.getNode()
  return $findMatchingParent(node, (one) => one instanceof TableCellNode) !== null
}

/** Puts nodes in at the caret, as Lexical does with what it read itself. */
export function $insertPasted(
  editor: LexicalEditor,
  nodes: readonly SerializedNode[],
): LexicalNode[] {
  const parsed = nodes.map((node) => $parseSerializedNode(node))
  if (parsed.length === 0) return []
  $addUpdateTag('paste')
  $insertGeneratedNodes(editor, parsed, $place())
  return parsed
}
