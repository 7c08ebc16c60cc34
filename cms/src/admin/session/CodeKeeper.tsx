'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { CodeOverPage } from './CodeOverPage.tsx'
import { proving } from './proving.ts'

/** Around every page of the office: a code that a form needs is asked for over the page, with all that was typed. */
export function CodeKeeper({ children }: { children: ReactNode }) {
  const [isAsked, setAsked] = useState(false)
  const waiting = useRef<((isEntered: boolean) => void)[]>([])
  const settle = (isEntered: boolean) => {
    setAsked(false)
    for (const resolve of waiting.current.splice(0)) resolve(isEntered)
  }

  useEffect(() => {
    const plain = window.fetch.bind(window)
    const enterCode = () =>
      new Promise<boolean>((resolve) => {
        waiting.current.push(resolve)
        setAsked(true)
      })
    window.fetch = proving(plain, { origin: window.location.origin, enterCode })
    return () => {
      window.fetch = plain
    }
  }, [])

  return (
    <>
      {children}
      {isAsked && <CodeOverPage onEntered={() => settle(true)} onLater={() => settle(false)} />}
    </>
  )
}
