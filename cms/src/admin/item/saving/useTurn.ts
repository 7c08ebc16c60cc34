'use client'

import { useCallback, useRef } from 'react'

/** Does one thing after another: whoever asks while something goes on waits for its end. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>

/** One turn for all that sends the form or fills it: a save while the form is filled would send half of it. */
export function useTurn(): Turn {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((work) => {
    const mine = last.current.then(work)
    // What went wrong is told to whoever asked; the next one has its turn all the same.
    last.current = mine.catch(() => undefined)
    return mine
  }, [])
}
