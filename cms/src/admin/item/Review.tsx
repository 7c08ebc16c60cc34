'use client'

import { useState } from 'react'
import type { WorkflowView } from '../../workflow/viewTypes.ts'
import { Difference } from './Difference.tsx'
import { EarlierStates } from './drafts/EarlierStates.tsx'
import type { ItemRef } from './itemApi.ts'
import type { Panel } from './panels.ts'
import { comparisonFor, decidesNow, firstPanel, panelsOf } from './panels.ts'
import { Preview } from './Preview.tsx'
import type { Saving } from './saving/useSaving.ts'
import { useComparisons } from './useComparisons.ts'
import { Way } from './Way.tsx'

interface Props {
  item: ItemRef
  view: WorkflowView
  saving: Saving
  /** The text may be written, and they know what it means for them. */
  mayWrite: boolean
}

/**
 * The ways to look at an item: what changed, its whole text (the form below), its page, its way. While
 * another than the text is chosen the form is out of sight (payload-internals/item.css), with all that was typed in it.
 */
export function Review({ item, view, saving, mayWrite }: Props) {
  const version = `${view.rev} ${view.digest ?? ''} ${view.live?.digest ?? ''}`
  const compared = useComparisons(item, version, view.history.length > 0)
  const [chosen, setChosen] = useState<Panel | null>(null)
  if (compared === null) {
    // The form is held back too: who decides should not see the page jump.
    return decidesNow(view) ? (
      <p className="office-review office-review--covering office-empty">Đang so sánh…</p>
    ) : null
  }

  const panels = panelsOf(view, compared)
  const wanted = chosen ?? firstPanel(view, compared)
  const panel = panels.some(([name]) => name === wanted) ? wanted : 'text'
  const comparison = comparisonFor(panel, compared)
  return (
    <div className={panel === 'text' ? 'office-review' : 'office-review office-review--covering'}>
      <div aria-label="Cách xem bài" className="office-chips" role="group">
        {panels.map(([name, label]) => (
          <button
            aria-pressed={name === panel}
            className="office-chip"
            key={name}
            onClick={() => setChosen(name)}
            type="button"
          >
            {label}
          </button>
        ))}
      </div>
      {saving.isUnsaved && panel !== 'drafts' && panel !== 'text' && (
        <p className="office-warning">
          Đang xem bản đã lưu; những thay đổi chưa lưu chưa có ở đây.
        </p>
      )}
      {comparison && (
        <div className="office-review__sides">
          <Difference comparison={comparison} />
          <Way entries={view.history} />
        </div>
      )}
      {panel === 'page' && <Preview item={item} rev={view.rev} />}
      {panel === 'drafts' && (
        <EarlierStates
          item={item}
          mayWrite={mayWrite}
          onTaken={() => setChosen('text')}
          saving={saving}
        />
      )}
      {panel === 'way' && <Way entries={view.history} />}
    </div>
  )
}
