'use client'

import { TableCellNode } from '@lexical/table'
import type { LexicalEditor, LexicalNode, NodeMutation } from '@payloadcms/richtext-lexical/lexical'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { $isListNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { scopeOf } from '../../body/scope.ts'
import { $markerOf } from './listMarker.ts'

type Mutations = ReadonlyMap<string, NodeMutation>

/** Runs `work` on each node that changed and is still there, with its element. */
function each(
  editor: LexicalEditor,
  mutations: Mutations,
  work: (node: LexicalNode | null, dom: HTMLElement) => void,
): void {
  editor.getEditorState().read(() => {
    for (const [key, mutation] of mutations) {
      const dom = mutation === 'destroyed' ? null : editor.getElementByKey(key)
      if (dom) work($getNodeByKey(key), dom)
    }
  })
}

const set = (dom: HTMLElement, name: string, value: string) => {
  if (value === '') dom.removeAttribute(name)
  else dom.setAttribute(name, value)
}

/** Puts onto the elements of lists and cells what Lexical keeps to itself: the style sheet shows it. */
export function registerLook(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerMutationListener(ListNode, (mutations) => {
      each(editor, mutations, (node, dom) => {
        if ($isListNode(node)) set(dom, 'data-marker', $markerOf(node) ?? '')
      })
    }),
    editor.registerMutationListener(TableCellNode, (mutations) => {
      each(editor, mutations, (node, dom) => {
        if (!(node instanceof TableCellNode)) return
        set(dom, 'scope', scopeOf(node.getHeaderStyles(), node.getColSpan(), node.getRowSpan()))
      })
    }),
  )
}
