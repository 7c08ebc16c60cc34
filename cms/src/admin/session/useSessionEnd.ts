'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { holdsText } from './heldText.ts'
import type { SignedIn } from './SignInAgain.tsx'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const DAY_MS = 24 * 60 * MINUTE_MS

/** Payload leaves the page by itself when the session ends, whatever is typed there: for it, none ends. */
const NEVER_MS = 20 * DAY_MS

/** Who works so shortly before the end stays signed in. */
const SOON_MS = 10 * MINUTE_MS

const REFRESH = '/api/users/refresh-token'

/**
 * Watches the end of the session: it moves away while somebody types; a page with unsaved text stays and
 * asks, every other one makes room for the page that says it.
 * @param onOver the session is over and the page holds text
 * @returns `take` to take a new session up
 */
export function useSessionEnd(onOver: () => void) {
  const { setUser, token, tokenExpirationMs, user } = useAuth()
  const end = useRef<number | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const over = useRef(onOver)
  over.current = onOver

  const wait = useCallback((until: number) => {
    end.current = until
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      if (holdsText()) {
        over.current()
        return
      }
      const back = encodeURIComponent(window.location.pathname)
      window.location.assign(`/admin/logout-inactivity?redirect=${back}`)
    }, until - Date.now())
  }, [])

  const told = tokenExpirationMs ?? Infinity
  const realEnd = told < Date.now() + NEVER_MS / 2 ? told : null
  useEffect(() => {
    if (!user || realEnd === null) return
    wait(realEnd)
    const exp = (Date.now() + NEVER_MS) / SECOND_MS
    setUser({ user, exp, ...(token !== undefined && { token }) })
  }, [realEnd, setUser, token, user, wait])

  useEffect(() => {
    let isAsking = false
    const keep = async () => {
      const until = end.current
      if (isAsking || until === null || until - Date.now() > SOON_MS) return
      isAsking = true
      const answer = await fetch(REFRESH, { method: 'POST', credentials: 'include' }).catch(
        () => null,
      )
      const body = answer?.ok ? ((await answer.json()) as { exp?: number }) : null
      if (body?.exp !== undefined) wait(body.exp * SECOND_MS)
      isAsking = false
    }
    const onKey = () => void keep()
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.clearTimeout(timer.current)
    }
  }, [wait])

  const take = useCallback(({ exp }: SignedIn) => wait(exp * SECOND_MS), [wait])
  return { take }
}
