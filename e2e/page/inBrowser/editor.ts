import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import {
  registerTablePlugin,
  setScrollableTablesActive,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import type { LexicalEditor } from 'lexical'
import { $getNodeByKey, createEditor } from 'lexical'
import { HorizontalRuleServerNode } from 'office/HorizontalRuleNode'
import { AutoLinkNode } from 'office/AutoLinkNode'
import { LinkNode } from 'office/LinkNode'
import { UploadServerNode } from 'office/UploadNode'
import { LexicalEditorTheme } from 'office/EditorTheme'
import { registerPaste } from '../../../cms/src/admin/editor/paste/registerPaste.ts'
import { registerLook } from '../../../cms/src/admin/editor/registerLook.ts'
import { TableCaptionNode } from '../../../cms/src/admin/editor/TableCaptionNode.ts'

/** The office's editor: the same Lexical, nodes, theme and transforms, without the toolbars around it. */
export function openEditor(root: HTMLElement): LexicalEditor {
  const editor = createEditor({
    namespace: 'page',
    theme: LexicalEditorTheme,
    nodes: [
      HeadingNode,
      QuoteNode,
      ListNode,
      ListItemNode,
      LinkNode,
      AutoLinkNode,
      TableNode,
      TableRowNode,
      TableCellNode,
      HorizontalRuleServerNode,
      UploadServerNode,
      TableCaptionNode,
    ],
    onError: (error) => {
      throw error
    },
  })
  setScrollableTablesActive(editor, true)
  editor.setRootElement(root)
  registerRichText(editor)
  registerList(editor)
  registerTablePlugin(editor)
  registerLook(editor)
  const nothing = () => undefined
  registerPaste({ editor, newId: () => 'p1', after: nothing, openWord: nothing })
  editor.registerMutationListener(UploadServerNode, (mutations) => {
    editor.getEditorState().read(() => {
      for (const [key, mutation] of mutations) {
        const node = $getNodeByKey(key)
        if (mutation === 'destroyed' || !(node instanceof UploadServerNode)) continue
        editor.getElementByKey(key)?.setAttribute('data-media', node.getData().value)
      }
    })
  })
  return editor
}
