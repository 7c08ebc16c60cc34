import type { LexicalEditor } from 'lexical'
import { $getNodeByKey } from 'lexical'
import type { Alts, Block } from './canonical.ts'
import { blocksOf } from './canonical.ts'
import { openEditor } from './editor.ts'
import { paste } from './paste.ts'

declare global {
  interface Window {
    /** What a reader sees of the text on this page. */
    read: (alts: Alts) => Block[]
    /** Opens a saved state in the editor. */
    load: (state: string) => void
    /** As if somebody had worked on all of it: every transform of the editor runs. Gives what would be saved then. */
    touch: () => string
    /** Pastes HTML into an empty editor as a person does. Gives what would be saved then. */
    paste: (html: string) => string
    /** Shows finished HTML as the public site does. */
    show: (html: string) => void
  }
}

const root = document.querySelector<HTMLElement>('#text')
if (!root) throw new Error('no place for the text')

function work(editor: LexicalEditor): void {
  window.load = (state) => {
    editor.setEditorState(editor.parseEditorState(state))
  }
  window.paste = (html) => paste(editor, html)
  window.touch = () => {
    editor.update(
      () => {
        for (const [key] of editor.getEditorState()._nodeMap) $getNodeByKey(key)?.markDirty()
      },
      { discrete: true },
    )
    return JSON.stringify(editor.getEditorState())
  }
}

if (root.isContentEditable) work(openEditor(root))
window.show = (html) => {
  root.innerHTML = html
}
window.read = (alts) => blocksOf(root, alts)
