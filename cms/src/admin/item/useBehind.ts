'use client'

import { useFormFields } from '@payloadcms/ui'

/** Whether the form was saved after this view was read: its `rev` would be refused as an old one. */
export function useBehind(rev: number): boolean {
  const saved = useFormFields(([fields]) => fields['rev']?.value)
  return typeof saved === 'number' && saved > rev
}
