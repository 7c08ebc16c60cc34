'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { Failure } from '../officeApi.ts'
import { failureOf } from '../officeApi.ts'
import { transition } from '@bbt/shared/workflow/transitions.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { Given } from './ActionForm.tsx'
import { sendTransition } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'
import type { Saving } from './saving/useSaving.ts'
import type { Workflow } from './useWorkflow.ts'

const STILL_TYPING =
  'Bài vừa có thêm thay đổi trong lúc gửi, nên chưa gửi. Xem lại rồi gửi lần nữa.'
const UNSAVED = 'Có thay đổi chưa lưu. Lưu trước, rồi làm bước này.'

/** Steps that are about what readers see and not about the text on the screen. */
export const GOES_UNSAVED: readonly TransitionName[] = ['unpublish']

/** Sends transitions on what the person sees, and tells how it went. `send` answers whether it succeeded. */
export function useAction(item: ItemRef, { view, setView }: Workflow, saving: Saving) {
  const [isBusy, setBusy] = useState(false)
  /** The form still shows the item as it was before the step. */
  const [isSettling, setSettling] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  /** When the last action that changes what is public was sent, on the clock of `performance`. */
  const [sentAt, setSentAt] = useState<number | null>(null)
  const { initialState } = useDocumentInfo()
  const router = useRouter()
  useEffect(() => setSettling(false), [initialState])

  /** What is on the screen is what the step is about: it is saved first where it is sent. */
  const ready = async (action: TransitionName): Promise<Failure | null> => {
    if (saving.isClean() || GOES_UNSAVED.includes(action)) return null
    if (action !== 'submit') return failureOf([UNSAVED])
    const saved = await saving.save()
    if (!saved.ok) return saved
    return saving.isClean() ? null : failureOf([STILL_TYPING])
  }

  const take = async (action: TransitionName, given: Given): Promise<Failure | null> => {
    if (view === null) return failureOf([UNSAVED])
    const refused = await ready(action)
    if (refused) return refused
    const startedAt = performance.now()
    // While the text may be written, the form is what the person sees; else it is the frozen one.
    const rev = view.mayEdit ? (saving.rev() ?? view.rev) : view.rev
    const answer = await sendTransition(item, { action, rev, digest: view.digest, ...given })
    if (!answer.ok) return answer
    const { past, to } = transition(action)
    toast.success(`${past}.`)
    setSentAt(to === 'published' || to === 'unpublished' ? startedAt : null)
    setView(answer.value)
    // The form holds the item's `rev`: without a fresh one the next save would be refused as stale.
    if (saving.isClean()) {
      setSettling(true)
      router.refresh()
    }
    return null
  }

  const send = async (action: TransitionName, given: Given): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setFailure(null)
    const refused = await take(action, given)
    setBusy(false)
    setFailure(refused)
    return refused === null
  }

  return { send, isBusy, isSettling, failure, sentAt, clear: () => setFailure(null) }
}
