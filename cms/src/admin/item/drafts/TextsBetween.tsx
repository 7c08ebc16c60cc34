'use client'

import type { ComparisonField } from '../../../workflow/viewTypes.ts'
import { Difference } from '../Difference.tsx'

interface Props {
  /** What the two texts are called. */
  from: string
  to: string
  fields: ComparisonField[]
}

/** Where two texts differ that the browser has itself: they were never sent, so they have no digests. */
export function TextsBetween({ from, to, fields }: Props) {
  const unsent = (label: string) => ({ digest: '', label })
  return (
    <Difference
      comparison={{ from: unsent(from), to: unsent(to), fields, invisible: [], unreadable: [] }}
    />
  )
}
