'use client'

import { useEffect, useRef } from 'react'
import type { Failure } from '../../officeApi.ts'
import { isDue } from './pace.ts'
import type { Saving } from './useSaving.ts'

const LOOK_MS = 500

/** Something must change, or its writer must say what to do. */
const isRefused = (failure: Failure | null) => failure !== null && !failure.isPassing

/** Saves what is typed by itself: after a pause, at the latest after some seconds, and when the page goes out of sight. */
export function useAutosave(saving: Saving, isOn: boolean): void {
  const current = useRef(saving)
  current.current = saving
  useEffect(() => {
    if (!isOn) return
    let unsavedSince: number | null = null
    let [seen, failedAt, unanswered]: [Failure | null, number, number] = [null, -Infinity, 0]

    /** Whoever asked for the save that failed: a "no" that was settled since holds nothing up. */
    const learn = (failure: Failure | null, at: number) => {
      if (failure === seen) return
      unanswered = failure?.isPassing === true ? unanswered + 1 : 0
      failedAt = failure === null ? -Infinity : at
      seen = failure
    }
    const look = () => {
      const { changedAt, failure, isBusy, isClean, isSavable, save } = current.current
      if (isClean()) unsavedSince = null
      if (isClean() || isBusy || !isSavable()) return
      const now = Date.now()
      learn(failure, now)
      unsavedSince ??= now
      const standing = {
        sinceLastChange: now - changedAt(),
        sinceUnsaved: now - unsavedSince,
        sinceFailure: now - failedAt,
        unanswered,
        isRefused: isRefused(failure),
        isChangedSince: changedAt() > failedAt,
        isAboutText: failure?.codes.includes('fieldsWrong') === true,
      }
      if (isDue(standing)) void save({ isQuiet: true })
    }
    const onHidden = () => {
      const { failure, isClean, isSavable, save } = current.current
      if (document.hidden && !isClean() && isSavable() && !isRefused(failure))
        void save({ isQuiet: true })
    }
    const timer = window.setInterval(look, LOOK_MS)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [isOn])
}
