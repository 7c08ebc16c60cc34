import { $createParagraphNode, $getRoot } from 'lexical'
import type { LexicalEditor } from 'lexical'

/** Empties the editor, and pastes into it by the browser's own event. */
export function paste(editor: LexicalEditor, html: string): string {
  editor.update(
    () => {
      $getRoot().clear().append($createParagraphNode()).selectEnd()
    },
    { discrete: true },
  )
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  editor.getRootElement()?.dispatchEvent(event)
  // What was pasted is there at the next update at the latest.
  editor.update(() => undefined, { discrete: true })
  return JSON.stringify(editor.getEditorState())
}
