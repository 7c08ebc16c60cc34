'use client'

import { useFormFields, useFormProcessing } from '@payloadcms/ui'

/** Whether a save is on its way, or came after this view was read: its `rev` would be refused as an old one. */
export function useBehind(rev: number): boolean {
  const isSaving = useFormProcessing()
  const saved = useFormFields(([fields]) => fields['rev']?.value)
  return isSaving || (typeof saved === 'number' && saved > rev)
}
