'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'

/** Whether an editor of the office put this on the clipboard: then its own nodes lie there. */
export function isOwn(editor: LexicalEditor, data: DataTransfer): boolean {
  const text = data.getData('application/x-lexical-editor')
  try {
    const { namespace } = JSON.parse(text || '{}') as { namespace?: unknown }
    return namespace === editor._config.namespace
  } catch {
    return false
  }
}

/** Whether it is pasted into a field within the editor, and not into the text. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null

/** An address over chosen words makes them a link: Payload sees to that. */
export function $isAddressOverWords(data: DataTransfer): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false
  return /^\s*https?:\/\/\S+\s*$/.test(data.getData('text/plain'))
}
