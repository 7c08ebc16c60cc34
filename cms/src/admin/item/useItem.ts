'use client'

import { typeIn } from '@bbt/shared/types/index.ts'
import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { ItemRef } from './itemApi.ts'

/** Whether what is kept in this collection goes through the board. */
export const isGoverned = (slug: string | undefined): slug is GovernedCollection =>
  slug !== undefined && typeIn(slug) !== null

/** The item this page is about; null while it is new and unsaved. */
export function useItem(): ItemRef | null {
  const { collectionSlug, id } = useDocumentInfo()
  return useMemo(
    () =>
      isGoverned(collectionSlug) && id !== undefined
        ? { collection: collectionSlug, id: String(id) }
        : null,
    [collectionSlug, id],
  )
}
