'use client'

import { useEffect, useState } from 'react'
import type { Comparison, ComparisonBase } from '../../workflow/viewTypes.ts'
import { fetchComparison } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'

/** In the order in which a person wants them. */
const BASES: readonly ComparisonBase[] = ['mine', 'live', 'previous']

type Comparisons = Partial<Record<ComparisonBase, Comparison>>

/** What can be compared with: only those that exist; one without a counterpart (`first`) when there is none. */
export interface Compared {
  found: Comparisons
  first: Comparison | null
}

const NOTHING: Compared = { found: {}, first: null }

async function compareAll(item: ItemRef): Promise<Compared> {
  const answers = await Promise.all(BASES.map((base) => fetchComparison(item, base)))
  const values = answers.map((answer) => (answer.ok ? answer.value : null))
  const pairs = BASES.flatMap((base, place) => {
    const value = values[place]
    return value?.from ? [[base, value] as const] : []
  })
  return { found: Object.fromEntries(pairs), first: values.find((value) => value !== null) ?? null }
}

/**
 * The comparisons of an item, read again when it changed; null while they are on their way.
 * @param isComparable false for one that was never submitted: there is nothing to ask for
 */
export function useComparisons(
  item: ItemRef,
  version: string,
  isComparable: boolean,
): Compared | null {
  const [compared, setCompared] = useState<Compared | null>(null)
  useEffect(() => {
    if (!isComparable) return
    let isCurrent = true
    void compareAll(item).then((value) => {
      if (isCurrent) setCompared(value)
    })
    return () => {
      isCurrent = false
    }
  }, [item, version, isComparable])
  return isComparable ? compared : NOTHING
}
