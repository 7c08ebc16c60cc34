'use client'

import { useMemo } from 'react'
import type { PublicationView } from '../../../publicSite/viewTypes.ts'
import type { WorkflowView } from '../../../workflow/viewTypes.ts'
import type { Answer } from '../../officeApi.ts'
import { usePolled } from '../../usePolled.ts'
import type { ItemRef } from '../itemApi.ts'
import { fetchPublication } from '../itemApi.ts'
import { pauseOf } from './pace.ts'

export interface Seen extends PublicationView {
  /** From the click, or from the clock's decision, to this look; null where the way was not watched. */
  takenMs: number | null
}

/** What is or was public of an item, as far as the office says: a change of this is looked for on the public site. */
const publicOf = ({ live, state }: WorkflowView): string | null =>
  live ? `${live.digest} ${live.version}` : state === 'unpublished' ? state : null

/**
 * Follows an item's page on the public site until it shows what was decided.
 * @param sentAt when this page asked for it, on the clock of `performance`
 */
export function usePublication(
  item: ItemRef,
  view: WorkflowView,
  sentAt: number | null,
): Answer<Seen> | null {
  const key = publicOf(view)
  const ask = useMemo(() => {
    if (key === null) return null
    let isAwaited = false
    let isTimed = false
    return async (): Promise<Answer<Seen>> => {
      const answer = await fetchPublication(item)
      if (!answer.ok) return answer
      const { ageMs, standing } = answer.value
      const watchedMs = isAwaited ? ageMs : null
      isAwaited ||= standing !== null && standing.kind !== 'shown'
      isTimed ||= standing?.kind === 'timed'
      const takenMs = sentAt === null || isTimed ? watchedMs : performance.now() - sentAt
      return { ok: true, value: { ...answer.value, takenMs } }
    }
  }, [item, key, sentAt])
  return usePolled(ask, pauseOf)
}
