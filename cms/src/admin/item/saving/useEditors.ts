'use client'

import { getNearestEditorFromDOMNode } from '@payloadcms/richtext-lexical/lexical'
import type { EditorState } from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useMemo, useRef } from 'react'
import type { Screen } from './screen.ts'

/** The texts of the editors that somebody changed; the form learns of them only when the browser is idle. */
export interface Editors {
  texts: () => Screen
  /** The form was filled anew. */
  forget: () => void
}

/** @param onChange an editor's text changed just now */
export function useEditors(onChange: () => void): Editors {
  const changed = useRef(new Map<string, EditorState>())
  const heard = useRef(onChange)
  heard.current = onChange

  useEffect(() => {
    const known = new Map<object, () => void>()
    const meet = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return
      const editor = getNearestEditorFromDOMNode(target)
      const path = target.closest<HTMLElement>('[data-field-path]')?.dataset['fieldPath']
      if (editor === null || path === undefined || known.has(editor)) return
      const stop = editor.registerUpdateListener(
        ({ dirtyElements, dirtyLeaves, editorState, tags }) => {
          const isLook = dirtyElements.size === 0 && dirtyLeaves.size === 0
          if (isLook || (tags.has('focus') && tags.size === 1)) return
          changed.current.set(path, editorState)
          heard.current()
        },
      )
      known.set(editor, stop)
    }
    document.addEventListener('focusin', meet)
    return () => {
      document.removeEventListener('focusin', meet)
      for (const stop of known.values()) stop()
    }
  }, [])

  return useMemo(
    () => ({
      texts: () =>
        new Map([...changed.current].map(([path, state]) => [path, state.toJSON() as unknown])),
      forget: () => {
        changed.current.clear()
      },
    }),
    [],
  )
}
