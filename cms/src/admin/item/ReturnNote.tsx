'use client'

import type { WorkflowView } from '../../workflow/viewTypes.ts'
import { moment } from './moment.ts'

/** Who sent the item back, when, and what they ask for: the first thing its writer must read. */
export function ReturnNote({ view }: { view: WorkflowView }) {
  const returned =
    view.state === 'changesRequested'
      ? view.history.find(({ action }) => action === 'requestChanges')
      : undefined
  if (!returned) return null
  return (
    <div className="office-bar__returned" role="note">
      <p>
        {returned.personName}, {returned.title}, trả lại {moment(returned.at)}:
      </p>
      <p>“{returned.comment}”</p>
    </div>
  )
}
