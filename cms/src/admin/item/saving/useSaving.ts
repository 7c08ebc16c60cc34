'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Failure } from '../../officeApi.ts'
import { setHeld } from '../../session/heldText.ts'
import { askedByHand } from '../../session/later.ts'
import type { ItemRef } from '../itemApi.ts'
import { isGoverned, useItem } from '../useItem.ts'
import type { Content } from '../drafts/between.ts'
import { alreadyThere } from './alreadyThere.ts'
import type { Now } from './now.ts'
import { FRESH } from './now.ts'
import type { SavedItem } from './saveApi.ts'
import { sendSave } from './saveApi.ts'
import type { Screen } from './screen.ts'
import { differ, screenOf, sentOf } from './screen.ts'
import { useAddress } from './useAddress.ts'
import { useEditors } from './useEditors.ts'
import { useRefill } from './useRefill.ts'
import { useTurn } from './useTurn.ts'

export type Saved = { ok: true } | Failure

/** How the text on the screen stands to the one that the office has. */
export interface Saving {
  /** The item, also one that was made here; null before its first save. */
  item: ItemRef | null
  /** From the first change until a save of it was answered well: Payload's own mark goes with any answer. */
  isUnsaved: boolean
  isBusy: boolean
  /** ISO instant of the last save from here. */
  savedAt: string | null
  /** Why the last save did not happen. */
  failure: Failure | null
  /** The item at this moment, between two drawings too. */
  itemNow: () => ItemRef | null
  /** The text on the screen stands over this one. */
  rev: () => number | null
  /** Whether nothing is unsaved, at this moment. */
  isClean: () => boolean
  /** When something changed last, in milliseconds. */
  changedAt: () => number
  /** Whether there is enough for a first save: an item is known by its title. */
  isSavable: () => boolean
  /** Saves what is on the screen, all of it, also what is typed meanwhile. `isQuiet`: nobody asked for it. */
  save: (how?: { isQuiet: boolean }) => Promise<Saved>
  /** What is on the screen, by field. */
  content: () => Content
  /** Puts a text into the form, as if it had been typed there. @param state the earlier one that it is */
  fill: (text: Content, state?: string) => Promise<Saved>
  /** Shows the item as the office has it, and goes on from there. */
  take: (latest: Content & { rev: number }) => Promise<Saved>
  /** Saves what is on the screen over the text of this `rev`. */
  saveOver: (rev: number) => Promise<Saved>
  /** To be called whenever a field changed. */
  look: () => void
}

const TRIES = 3

export function useSaving(): Saving {
  const loaded = useItem()
  const { collectionSlug, initialState } = useDocumentInfo()
  const form = useForm()
  const [made, setMade] = useState<string | null>(null)
  const [isUnsaved, setUnsaved] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const now = useRef<Now>({ ...FRESH, id: loaded?.id ?? null })
  const inTurn = useTurn()

  const mark = useCallback((value: boolean) => {
    now.current.isUnsaved = value
    setUnsaved(value)
    setHeld(now, value)
  }, [])
  useEffect(() => () => setHeld(now, false), [])
  const editors = useEditors(() => {
    look()
  })
  const look = useCallback(() => {
    now.current.changedAt = Date.now()
    if (now.current.isUnsaved) return
    const screen = screenOf(form.getFields(), editors.texts())
    if (now.current.base.size === 0) now.current.base = screen
    if (!differ(now.current.base, screen)) return
    mark(true)
    form.setModified(true)
  }, [editors, form, mark])

  useEffect(() => {
    if (!initialState) return
    const rev: unknown = initialState['rev']?.value
    now.current.base = screenOf(initialState)
    now.current.rev = typeof rev === 'number' ? rev : null
    editors.forget()
  }, [initialState, editors])

  /** Takes over what the office wrote itself, and what is saved now. */
  const settle = useCallback(
    (doc: SavedItem, sent: Screen) => {
      const still = differ(sent, screenOf(form.getFields(), editors.texts()))
      const base = new Map(sent)
      const isFollowing = sent.get('slug') === now.current.base.get('slug')
      const written = { rev: doc.rev, ...(isFollowing && doc.slug ? { slug: doc.slug } : {}) }
      for (const [path, value] of Object.entries(written)) {
        if (base.has(path)) base.set(path, value)
        form.dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      }
      now.current.base = base
      now.current.id = doc.id
      now.current.rev = doc.rev
      setSavedAt(doc.updatedAt)
      mark(still)
      form.setModified(still)
      form.setSubmitted(false)
    },
    [editors, form, mark],
  )

  /** Goes on with an item that was made from this form, which stays as it stands, with its cursor. */
  const goOnWith = useCallback((id: string) => {
    now.current.id = id
    setMade(id)
  }, [])
  useAddress(made === null ? null : `/admin/collections/${collectionSlug ?? ''}/${made}`)

  const saveOnce = useCallback(
    async (isQuiet: boolean): Promise<Saved> => {
      if (!isGoverned(collectionSlug)) throw new Error(`not a governed item: ${collectionSlug}`)
      const { unanswered } = now.current
      if (unanswered !== null) {
        const there = await alreadyThere(collectionSlug, now.current.id, unanswered)
        if (!there.ok) return there
        if (there.value && now.current.id === null) goOnWith(there.value.id)
        if (there.value) now.current.rev = there.value.rev
        now.current.unanswered = null
      }
      const texts = editors.texts()
      const sent = screenOf(form.getFields(), texts)
      const { id, rev, restored } = now.current
      const data = sentOf(form.getData(), texts, id === null ? null : rev)
      const named = restored.length > 0 ? { ...data, restored } : data
      const answer = await sendSave(collectionSlug, id, named)
      if (!answer.ok) {
        if (answer.isPassing) now.current.unanswered = named
        form.setModified(true)
        if (!isQuiet) {
          form.setSubmitted(true)
          form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: answer.fields })
        }
        return answer
      }
      now.current.restored = now.current.restored.slice(restored.length)
      settle(answer.value, sent)
      if (id === null) goOnWith(answer.value.id)
      return { ok: true }
    },
    [collectionSlug, editors, form, goOnWith, settle],
  )

  const save = useCallback(
    ({ isQuiet } = { isQuiet: false }): Promise<Saved> => {
      if (!isQuiet) askedByHand()
      return inTurn(async () => {
        if (!now.current.isUnsaved && now.current.id !== null) return { ok: true }
        setBusy(true)
        setFailure(null)
        let saved: Saved = { ok: true }
        for (let tries = 0; tries < TRIES; tries++) {
          saved = await saveOnce(isQuiet)
          if (!saved.ok || !now.current.isUnsaved) break
        }
        setBusy(false)
        setFailure(saved.ok ? null : saved)
        return saved
      })
    },
    [inTurn, saveOnce],
  )

  const itemNow = useCallback((): ItemRef | null => {
    const { id } = now.current
    return id !== null && isGoverned(collectionSlug) ? { collection: collectionSlug, id } : null
  }, [collectionSlug])
  const item = useMemo(() => loaded ?? (made === null ? null : itemNow()), [loaded, made, itemNow])
  const forgive = useCallback(() => setFailure(null), [])
  const { over, ...refill } = useRefill({ form, editors, now, inTurn, mark, forgive })
  const saveOver = useCallback(
    (rev: number) => {
      over(rev)
      return save()
    },
    [over, save],
  )
  const rev = useCallback(() => now.current.rev, [])
  const isClean = useCallback(() => !now.current.isUnsaved, [])
  const changedAt = useCallback(() => now.current.changedAt, [])
  const isSavable = useCallback(() => {
    const title: unknown = form.getFields()['title']?.value
    return now.current.id !== null || (typeof title === 'string' && title.trim() !== '')
  }, [form])
  const about = { itemNow, rev, isClean, changedAt, isSavable }
  return { item, isUnsaved, isBusy, savedAt, failure, ...about, ...refill, save, saveOver, look }
}
