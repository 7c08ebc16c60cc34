'use client'

import { useEffect, useState } from 'react'
import type { Answer } from './officeApi.ts'

/**
 * Asks at once, and again after each pause, while the page is looked at; a page that comes back into sight
 * asks at once.
 * @param ask what to ask; null asks nothing, another function begins anew
 * @param pauseOf milliseconds until the next time, null to stop. `looks` counts from 1
 * @returns the last answer to this `ask`
 */
export function usePolled<T>(
  ask: (() => Promise<Answer<T>>) | null,
  pauseOf: (answer: Answer<T>, looks: number) => number | null,
): Answer<T> | null {
  const [last, setLast] = useState<{ of: typeof ask; answer: Answer<T> } | null>(null)

  useEffect(() => {
    if (ask === null) return
    let timer: number | undefined
    let looks = 0
    let isAsking = false
    let isOver = false
    const look = async () => {
      if (isOver || isAsking || document.hidden) return
      isAsking = true
      const answer = await ask()
      isAsking = false
      setLast({ of: ask, answer })
      const pause = pauseOf(answer, ++looks)
      if (pause === null) stop()
      else timer = window.setTimeout(() => void look(), pause)
    }
    const lookNow = () => {
      window.clearTimeout(timer)
      void look()
    }
    const stop = () => {
      isOver = true
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', lookNow)
    }
    document.addEventListener('visibilitychange', lookNow)
    void look()
    return stop
  }, [ask, pauseOf])

  return last !== null && last.of === ask ? last.answer : null
}
