'use client'

import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { asks, byLook, lookOf } from './actionLook.ts'
import { SaveButton } from './saving/SaveButton.tsx'
import type { Saving } from './saving/useSaving.ts'

interface Props {
  view: WorkflowView
  saving: Saving
  isBusy: boolean
  onChoose: (offer: OfferView) => void
}

/** The buttons this person has on this item; what is not theirs is not there. */
export function Actions({ view, saving, isBusy, onChoose }: Props) {
  const offers = view.offers.toSorted(byLook)
  return (
    <div className="office-bar__buttons">
      {view.mayEdit && <SaveButton saving={saving} />}
      {offers.map((offer) => {
        const { comment, issues, label, name } = offer
        const opens =
          asks(name, comment) !== 'nothing' && (comment === 'required' || name === 'schedule')
        return (
          <button
            className={`office-button office-button--${lookOf(name)}`}
            // What is missing may stand on the screen already: then the save before the step tells.
            disabled={isBusy || (issues.length > 0 && !(name === 'submit' && saving.isUnsaved))}
            key={name}
            onClick={() => onChoose(offer)}
            type="button"
          >
            {opens ? `${label}…` : label}
          </button>
        )
      })}
    </div>
  )
}
