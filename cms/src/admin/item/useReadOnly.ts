'use client'

import { useForm, useFormInitializing } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useClosedEditors } from './useClosedEditors.ts'

/** Closes the form for those who may not change the text now; the server refuses them anyway. */
export function useReadOnly(isReadOnly: boolean): void {
  const { setDisabled, setProcessing } = useForm()
  const isInitializing = useFormInitializing()
  useClosedEditors(isReadOnly)
  useEffect(() => {
    if (isInitializing) return
    setDisabled(isReadOnly)
    // Payload's fields know no other switch that a component can turn: they close while a form is processing.
    setProcessing(isReadOnly)
  }, [isReadOnly, isInitializing, setDisabled, setProcessing])
}
