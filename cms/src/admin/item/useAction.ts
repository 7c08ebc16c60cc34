'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Failure } from '../officeApi.ts'
import { transition } from '@bbt/shared/workflow/transitions.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { Given } from './ActionForm.tsx'
import { sendTransition } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'
import type { Workflow } from './useWorkflow.ts'

/** Sends transitions on what the person sees, and tells how it went. `send` answers whether it succeeded. */
export function useAction(item: ItemRef | null, { view, setView }: Workflow) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  /** When the last action that changes what is public was sent, on the clock of `performance`. */
  const [sentAt, setSentAt] = useState<number | null>(null)
  const router = useRouter()

  const send = async (action: TransitionName, given: Given): Promise<boolean> => {
    if (item === null || view === null || isBusy) return false
    setBusy(true)
    setFailure(null)
    const { digest, rev } = view
    const startedAt = performance.now()
    const answer = await sendTransition(item, { action, rev, digest, ...given })
    setBusy(false)
    if (!answer.ok) {
      setFailure(answer)
      return false
    }
    const { past, to } = transition(action)
    toast.success(`${past}.`)
    setSentAt(to === 'published' || to === 'unpublished' ? startedAt : null)
    setView(answer.value)
    // The form holds the item's `rev`: without a fresh one the next save would be refused as stale.
    router.refresh()
    return true
  }

  return { send, isBusy, failure, sentAt, clear: () => setFailure(null) }
}
