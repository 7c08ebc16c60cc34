'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Saving } from '../item/saving/useSaving.ts'
import type { KeptText } from './keptTexts.ts'
import { textsOf } from './keyring.ts'

const LOOK_MS = 1000
const NAME_BYTES = 12

/** A name for this page, until it is closed. */
const pageName = () => Array.from(crypto.getRandomValues(new Uint8Array(NAME_BYTES))).join('.')

/** A text that was kept here earlier and the office does not have. */
export interface Offer {
  text: KeptText
  /** It stands in the form again, or its writer does not want it. */
  settle: () => void
}

/** Keeps the text of this page while the office does not have it. @param item "articles/<id>", or "articles/new" */
function useKeeping(saving: Saving, item: string, person: string | null, page: string): void {
  const current = useRef(saving)
  current.current = saving
  const kept = useRef<string | null>(null)
  useEffect(() => {
    if (person === null) return
    const place = `${item}/${page}`
    let keptAt = 0
    const look = async () => {
      const { changedAt, content, isClean } = current.current
      const texts = isClean() && kept.current === null ? null : await textsOf(person)
      if (texts === null) return
      const isMoved = kept.current !== null && kept.current !== place
      if (kept.current !== null && (isClean() || isMoved)) {
        await texts.forget(kept.current)
        kept.current = null
      }
      if (isClean() || (changedAt() <= keptAt && !isMoved)) return
      keptAt = Date.now()
      await texts.keep({ place, at: new Date().toISOString(), content: content() })
      kept.current = place
    }
    // A browser that has no room keeps nothing; the page itself still holds the text.
    const timer = window.setInterval(() => void look().catch(() => undefined), LOOK_MS)
    return () => window.clearInterval(timer)
  }, [item, page, person])
}

/** Keeps what is typed in this browser while the office does not have it, and offers what was kept before. */
export function useKept(saving: Saving, item: string): Offer | null {
  const { user } = useAuth<{ id: string }>()
  // Whoever opened the page, also where another tab signs somebody else in.
  const opener = useRef<string | null>(null)
  opener.current ??= user?.id ?? null
  const person = opener.current
  const [page] = useState(pageName)
  const [found, setFound] = useState<KeptText | null>(null)
  useKeeping(saving, item, person, page)
  const [asked] = useState(item)

  const find = useCallback(async () => {
    const texts = person === null ? null : await textsOf(person)
    await texts?.tidy()
    return (await texts?.find(asked, `${asked}/${page}`)) ?? null
  }, [asked, page, person])
  useEffect(() => {
    let isCurrent = true
    void find().then((text) => {
      if (isCurrent) setFound(text)
    })
    return () => {
      isCurrent = false
    }
  }, [find])

  const settle = useCallback(() => {
    const forget = async () => {
      const texts = person === null ? null : await textsOf(person)
      if (found) await texts?.forget(found.place)
      setFound(await find())
    }
    void forget()
  }, [find, found, person])
  return found && { text: found, settle }
}
