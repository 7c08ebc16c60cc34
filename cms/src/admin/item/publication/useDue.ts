'use client'

import { useEffect } from 'react'

/** The office's clock looks every five seconds. */
const AFTER_MS = 1_000
const AGAIN_MS = 5_000
/** As long as a timer of the browser can be. */
const LONGEST_MS = 2 ** 31 - 1

/** Reads the item again when its appointed time has come, until it is no longer scheduled. */
export function useDue(scheduledFor: string | null, reload: () => Promise<unknown>): void {
  useEffect(() => {
    if (scheduledFor === null) return
    const left = () => Date.parse(scheduledFor) - Date.now() + AFTER_MS
    let timer: number
    const wait = () => {
      timer = window.setTimeout(look, Math.min(Math.max(left(), AGAIN_MS), LONGEST_MS))
    }
    const look = () => {
      if (left() <= 0 && !document.hidden) void reload()
      wait()
    }
    wait()
    return () => window.clearTimeout(timer)
  }, [scheduledFor, reload])
}
