'use client'

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { LegacyFound } from '../../../body/paste/legacy.ts'
import { LegacyOffer } from './LegacyOffer.tsx'
import { leftWords } from './leftWords.ts'
import { readWordFile } from './readWordFile.ts'
import { registerPaste } from './registerPaste.ts'
import { $settleLegacy } from './settleLegacy.ts'
import type { AfterPaste, Taking } from './takeHtml.ts'
import { $takeHtml } from './takeHtml.ts'
import { usePictures } from './usePictures.ts'

/** `randomUUID` is not there on a page without https. */
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

const OFFER = 'legacy-font'

/** One offer at a time: it is about all words that are marked. */
function offer(editor: LexicalEditor, found: LegacyFound): void {
  const choose = (isRepaired: boolean) => {
    editor.update(() => {
      $settleLegacy(isRepaired)
    })
    toast.dismiss(OFFER)
  }
  toast.info(<LegacyOffer found={found} onChoice={choose} />, { id: OFFER, duration: Infinity })
}

/** Has a Word file read, and says so meanwhile. */
async function openWord(taking: Taking, file: File): Promise<void> {
  const note = toast.loading(`Đang đọc tệp ${file.name}…`)
  const answer = await readWordFile(file)
  toast.dismiss(note)
  if (!answer.ok) toast.error(answer.words.join(' '), { duration: Infinity })
  else
    taking.editor.update(() => {
      $takeHtml(taking, answer.value.html)
    })
}

/** What comes into the text from outside: read by our own step, with a note of what could not come along. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext()
  const takeIn = usePictures(editor)
  const after = useRef<(what: AfterPaste) => void>(() => undefined)
  after.current = ({ pictures, left, legacy }) => {
    const words = leftWords(left)
    // It stays until it is put away: pasting a long text takes one's eyes elsewhere.
    if (words !== '') toast.warning(words, { duration: Infinity })
    if (legacy) offer(editor, legacy)
    takeIn(pictures)
  }
  useEffect(() => {
    const taking: Taking = {
      editor,
      newId,
      after: (what) => {
        after.current(what)
      },
      openWord: (file) => {
        void openWord(taking, file)
      },
    }
    return registerPaste(taking)
  }, [editor])
  return null
}
