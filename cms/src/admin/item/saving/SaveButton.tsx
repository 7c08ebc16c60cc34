'use client'

import { useEffect } from 'react'
import type { Saving } from './useSaving.ts'

/** Saves; also by Ctrl+S and by Enter in a line of the form. */
export function SaveButton({ saving: { isUnsaved, item, save } }: { saving: Saving }) {
  const isIdle = !isUnsaved && item !== null
  useEffect(() => {
    const form = document.querySelector('form.collection-edit__form')
    const go = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
      if (!isIdle) void save()
    }
    const goByKeys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 's') go(event)
    }
    document.addEventListener('keydown', goByKeys)
    // Before Payload's own way to save, which takes any answer for a good one.
    form?.addEventListener('submit', go, true)
    return () => {
      document.removeEventListener('keydown', goByKeys)
      form?.removeEventListener('submit', go, true)
    }
  }, [isIdle, save])
  return (
    <button
      className="office-button office-button--plain"
      disabled={isIdle}
      id="action-save"
      onClick={() => void save()}
      type="button"
    >
      Lưu
    </button>
  )
}
