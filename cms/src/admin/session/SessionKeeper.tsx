'use client'

import { useAuth } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { textsOf } from '../kept/keyring.ts'
import { isPutOff, putOff } from './later.ts'
import type { Ended } from './resuming.ts'
import { resuming } from './resuming.ts'
import type { SignedIn } from './SignInAgain.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { useSessionEnd } from './useSessionEnd.ts'

interface Person {
  id: string
  email: string
}

/** Around every page of the office: a session that is over is taken up again over the page, with all that was typed. */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const { user } = useAuth<Person>()
  const { take } = useSessionEnd(() => void signInAgain('over'))
  const [asked, setAsked] = useState<Ended | null>(null)
  const waiting = useRef<((isSignedIn: boolean) => void)[]>([])
  // Payload's own reading of the session may find whoever signed in at another tab; this page stays its opener's.
  const person = useRef<Person | null>(null)
  person.current = user ? (person.current ?? user) : null

  const signInAgain = useCallback(
    (why: Ended) =>
      new Promise<boolean>((resolve) => {
        if (isPutOff()) {
          resolve(false)
          return
        }
        waiting.current.push(resolve)
        setAsked(why)
      }),
    [],
  )
  const settle = (isSignedIn: boolean) => {
    setAsked(null)
    if (!isSignedIn) putOff()
    for (const resolve of waiting.current.splice(0)) resolve(isSignedIn)
  }
  const onSignedIn = (signedIn: SignedIn) => {
    take(signedIn)
    settle(true)
  }

  // Before the effects of the pages within: the one that signs out does so as soon as it stands.
  useLayoutEffect(() => {
    const { origin } = window.location
    const plain = window.fetch.bind(window)
    const onLeave = async () => {
      const { current } = person
      // Also where the browser keeps nothing, one may leave.
      const texts = current ? await textsOf(current.id).catch(() => null) : null
      await texts?.forgetAll().catch(() => undefined)
    }
    const whose = () => person.current?.id ?? null
    window.fetch = resuming(plain, { origin, person: whose, signInAgain, onLeave })
    return () => {
      window.fetch = plain
    }
  }, [signInAgain])

  return (
    <>
      {children}
      {asked && person.current && (
        <SignInAgain
          email={person.current.email}
          onLater={() => settle(false)}
          onSignedIn={onSignedIn}
          why={asked}
        />
      )}
    </>
  )
}
