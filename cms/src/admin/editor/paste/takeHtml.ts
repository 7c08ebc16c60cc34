'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { LegacyFound } from '../../../body/paste/legacy.ts'
import { pendingPicture } from '../../../body/paste/nodes.ts'
import { pasted, pastedText } from '../../../body/paste/pasted.ts'
import type { LeftPicture } from '../../../body/paste/picture.ts'
import { $insertPasted, $isInTable } from './insertPasted.ts'
import type { NewPicture } from './newPicture.ts'
import { filesOf } from './newPicture.ts'

/** What the writer is to hear of, and pictures that are to be taken in. */
export interface AfterPaste {
  pictures: readonly NewPicture[]
  left: readonly LeftPicture[]
  legacy: LegacyFound | null
}

/** An editor that takes in what comes from outside. */
export interface Taking {
  editor: LexicalEditor
  newId: () => string
  after: (what: AfterPaste) => void
  /** Reads a Word file, and takes it in when it is read. */
  openWord: (file: File) => void
}

/** Puts HTML in at the caret, read by our own step. */
export function $takeHtml(
  { editor, newId, after }: Taking,
  html: string,
  files: readonly File[] = [],
): void {
  const { nodes, pictures, left, legacy } = pasted(html, newId, { isInTable: $isInTable() })
  const [alone] = files.filter(({ type }) => type.startsWith('image/'))
  if (nodes.length === 0 && alone) {
    // One picture, copied from a page or from Word: its HTML only says where it lies; the file is it.
    const picture = { formID: newId(), file: alone, alt: left[0]?.alt ?? '' }
    $insertPasted(editor, [pendingPicture(picture.formID)])
    after({ pictures: [picture], left: [], legacy: null })
  } else {
    $insertPasted(editor, nodes)
    after({ pictures: filesOf(pictures), left, legacy })
  }
}

/** Plain text is Lexical's to read, but for words that want repair: whether it was taken. */
export function $takeText({ editor, after }: Taking, text: string): boolean {
  const found = pastedText(text)
  if (found === null) return false
  $insertPasted(editor, found.nodes)
  after({ pictures: [], left: [], legacy: found.legacy })
  return true
}
