'use client'

import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $parseSerializedNode } from '@payloadcms/richtext-lexical/lexical'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useBulkUpload, useModal } from '@payloadcms/ui'
import { pictureNode } from '../../../body/paste/nodes.ts'
import type { NewPicture } from './newPicture.ts'

/** The nodes that wait for these pictures. */
function* $waiting(formIds: ReadonlySet<string>): Generator<readonly [LexicalNode, string]> {
  for (const { node } of $dfs()) {
    if (node.getType() !== 'upload') continue
    const { pending } = node.exportJSON() as { pending?: { formID?: unknown } | null }
    const formId = pending?.formID
    if (typeof formId === 'string' && formIds.has(formId)) yield [node, formId]
  }
}

/** Takes pictures into the store by Payload's drawer, where their words are read over before; what is not taken in goes. */
export function usePictures(editor: LexicalEditor): (pictures: readonly NewPicture[]) => void {
  const drawer = useBulkUpload()
  const { openModal } = useModal()
  return (pictures) => {
    if (pictures.length === 0) return
    const formIds = new Set(pictures.map(({ formID }) => formID))
    const settle = (ids: ReadonlyMap<string, string>, isAll: boolean) => {
      editor.update(() => {
        for (const [node, formId] of [...$waiting(formIds)]) {
          const id = ids.get(formId)
          if (id !== undefined) node.replace($parseSerializedNode(pictureNode(id)))
          else if (isAll) node.remove()
        }
      })
    }
    drawer.setCollectionSlug('media')
    drawer.setSelectableCollections(['media'])
    drawer.setInitialForms(
      pictures.map(({ formID, file, alt }) => ({
        file,
        formID,
        ...(alt !== '' && {
          initialState: { alt: { value: alt, initialValue: alt, valid: true } },
        }),
      })),
    )
    drawer.setOnCancel(() => {
      settle(new Map(), true)
    })
    drawer.setOnSuccess((uploaded, errors) => {
      // Those that were refused stay in the drawer.
      const ids = uploaded.map(({ formID, doc }) => [formID, String(doc['id'])] as const)
      settle(new Map(ids), errors === 0)
    })
    openModal(drawer.drawerSlug)
  }
}
