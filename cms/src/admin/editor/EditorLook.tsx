'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { registerLook } from './registerLook.ts'

export function EditorLook(): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerLook(editor), [editor])
  return null
}
