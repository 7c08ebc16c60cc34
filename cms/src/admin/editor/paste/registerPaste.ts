'use client'

import {
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { $isAddressOverWords, isField, isOwn } from './clipboard.ts'
import { $selectDropPlace } from './dropPlace.ts'
import type { Taking } from './takeHtml.ts'
import { $takeHtml, $takeText } from './takeHtml.ts'

/** Word's files, the old ones too: that they are old is said when they are read. */
const wordIn = ({ files }: DataTransfer) => [...files].find(({ name }) => /\.docx?$/i.test(name))

/** What was pasted: whether it was ours to take. */
function $paste(taking: Taking, data: DataTransfer): boolean {
  if (isOwn(taking.editor, data) || $isAddressOverWords(data)) return false
  const word = wordIn(data)
  const html = data.getData('text/html')
  if (word) taking.openWord(word)
  else if (html === '') return $takeText(taking, data.getData('text/plain'))
  else $takeHtml(taking, html, [...data.files])
  return true
}

/** What was dropped: whether it was ours to take. */
function $drop(taking: Taking, data: DataTransfer, event: DragEvent): boolean {
  if (data.types.some((type) => type.startsWith('application/x-lexical'))) return false
  const word = wordIn(data)
  const html = data.getData('text/html')
  if (!word && (html === '' || data.files.length > 0)) return false
  $selectDropPlace(event)
  if (word) taking.openWord(word)
  else $takeHtml(taking, html)
  return true
}

/** Lets nothing but our own step read HTML that comes into the editor, pasted or dropped, and Word files. */
export function registerPaste(taking: Taking): () => void {
  const { editor } = taking
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || isField(event.target)) return false
        const isTaken = event.clipboardData !== null && $paste(taking, event.clipboardData)
        if (isTaken) event.preventDefault()
        return isTaken
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        const isTaken = event.dataTransfer !== null && $drop(taking, event.dataTransfer, event)
        if (isTaken) event.preventDefault()
        return isTaken
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
