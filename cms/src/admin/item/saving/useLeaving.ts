'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** A question that stands before the page is left by the browser's Back. */
export interface Leaving {
  isAsked: boolean
  stay: () => void
  leave: () => void
}

/**
 * Holds the page while its text is not saved: the browser asks before it closes or reloads; its Back finds a
 * step of ours first, so that there is a page to ask on. Links within the office are held by Payload's form.
 */
export function useLeaving(isUnsaved: boolean): Leaving {
  const [isAsked, setAsked] = useState(false)
  const now = useRef({ isUnsaved, hasStep: false, isLeaving: false })
  now.current.isUnsaved = isUnsaved

  const putStep = useCallback(() => {
    window.history.pushState(null, '', window.location.href)
    now.current.hasStep = true
  }, [])

  useEffect(() => {
    if (isUnsaved && !now.current.hasStep) putStep()
  }, [isUnsaved, putStep])

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      const { isUnsaved, isLeaving } = now.current
      if (isUnsaved && !isLeaving) event.preventDefault()
    }
    const ask = () => {
      if (!now.current.hasStep) return
      now.current.hasStep = false
      if (now.current.isUnsaved) {
        putStep()
        setAsked(true)
      } else {
        // Only our step was left: Back means the page before.
        window.history.back()
      }
    }
    window.addEventListener('beforeunload', hold)
    window.addEventListener('popstate', ask)
    return () => {
      window.removeEventListener('beforeunload', hold)
      window.removeEventListener('popstate', ask)
    }
  }, [putStep])

  const stay = useCallback(() => setAsked(false), [])
  const leave = useCallback(() => {
    setAsked(false)
    now.current.hasStep = false
    now.current.isLeaving = true
    window.history.go(-2)
  }, [])
  return { isAsked, stay, leave }
}
