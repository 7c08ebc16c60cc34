'use client'

import { getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

/** Payload's rich text editor reads "read only" once, when it mounts; this closes it when it is entered later. */
export function useClosedEditors(isClosed: boolean): void {
  useEffect(() => {
    if (!isClosed) return
    const closed = new Set<LexicalEditor>()
    const close = ({ target }: FocusEvent) => {
      const editor = target instanceof Node ? getNearestEditorFromDOMNode(target) : null
      if (!editor?.isEditable()) return
      editor.setEditable(false)
      closed.add(editor)
    }
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('focusin', close)
      for (const editor of closed) editor.setEditable(true)
    }
  }, [isClosed])
}
