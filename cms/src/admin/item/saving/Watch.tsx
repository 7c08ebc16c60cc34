'use client'

import { useAllFormFields, useFormInitializing } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Looks at the form whenever a field changed; alone, so that only this is drawn at every key. */
export function Watch({ look }: { look: () => void }) {
  const [fields] = useAllFormFields()
  const isInitializing = useFormInitializing()
  useEffect(() => {
    if (!isInitializing) look()
  }, [fields, isInitializing, look])
  return null
}
