'use client'

import { SaveButton } from '@payloadcms/ui'
import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { asks, byLook, lookOf } from './actionLook.ts'

interface Props {
  view: WorkflowView
  isBusy: boolean
  onChoose: (offer: OfferView) => void
}

/** The buttons this person has on this item; what is not theirs is not there. */
export function Actions({ view, isBusy, onChoose }: Props) {
  const offers = view.offers.toSorted(byLook)
  return (
    <div className="office-bar__buttons">
      {view.mayEdit && <SaveButton label="Lưu" />}
      {offers.map((offer) => {
        const { comment, issues, label, name } = offer
        const opens =
          asks(name, comment) !== 'nothing' && (comment === 'required' || name === 'schedule')
        return (
          <button
            className={`office-button office-button--${lookOf(name)}`}
            disabled={isBusy || issues.length > 0}
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
