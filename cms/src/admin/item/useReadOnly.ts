'use client'

import { useForm, useFormInitializing, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Closes the form's fields for those who may not change the text now; the server refuses them anyway. */
export function useReadOnly(isReadOnly: boolean): void {
  const { setDisabled } = useForm()
  const isInitializing = useFormInitializing()
  const isProcessing = useFormProcessing()
  useEffect(() => {
    if (!isInitializing && !isProcessing) setDisabled(isReadOnly)
  }, [isReadOnly, isInitializing, isProcessing, setDisabled])
}
