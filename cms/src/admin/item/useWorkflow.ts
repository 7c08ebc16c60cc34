'use client'

import { useFormInitializing } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { WorkflowView } from '../../workflow/viewTypes.ts'
import { fetchView } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'

export interface Workflow {
  view: WorkflowView | null
  /** Why there is no view. */
  problem: string | null
  setView: (view: WorkflowView) => void
  /** Reads the view again, after a save or a refusal. */
  reload: () => Promise<WorkflowView | null>
}

/** Where the item stands for this person. @param savedAt read again whenever the form was saved */
export function useWorkflow(item: ItemRef | null, savedAt: string | null): Workflow {
  const [view, setView] = useState<WorkflowView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isInitializing = useFormInitializing()

  const reload = useCallback(async () => {
    if (item === null) return null
    const answer = await fetchView(item)
    setProblem(answer.ok ? null : answer.words.join(' '))
    if (!answer.ok) return null
    setView(answer.value)
    return answer.value
  }, [item])

  useEffect(() => {
    if (!isInitializing) void reload()
  }, [reload, savedAt, isInitializing])

  return { view, problem, setView, reload }
}
