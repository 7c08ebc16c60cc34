'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { StateBadge } from '../StateBadge.tsx'
import { ActionForm } from './ActionForm.tsx'
import type { Given } from './ActionForm.tsx'
import { Actions } from './Actions.tsx'
import { asks } from './actionLook.ts'
import { Blocks } from './Blocks.tsx'
import type { ItemRef } from './itemApi.ts'
import { Path } from './Path.tsx'
import { Refused } from './Refused.tsx'
import { Publication } from './publication/Publication.tsx'
import { useDue } from './publication/useDue.ts'
import { ReturnNote } from './ReturnNote.tsx'
import { Sentence } from './Sentence.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useAction } from './useAction.ts'
import { useBehind } from './useBehind.ts'
import { useReadOnly } from './useReadOnly.ts'
import type { Workflow } from './useWorkflow.ts'

interface Props {
  item: ItemRef
  view: WorkflowView
  workflow: Workflow
  siteUrl: string
}

/** The bar of an item that exists: its path, this person's buttons and the sentence that explains them. */
export function SavedBar({ item, view, workflow, siteUrl }: Props) {
  const [open, setOpen] = useState<OfferView | null>(null)
  const { send, isBusy, failure, sentAt, clear } = useAction(item, workflow)
  const isModified = useFormModified()
  const isBehind = useBehind(view.rev) && workflow.problem === null
  useReadOnly(!view.mayEdit)
  useDue(view.scheduledFor, workflow.reload)

  const close = () => {
    setOpen(null)
    clear()
  }
  const choose = (offer: OfferView) => {
    clear()
    if (isModified || asks(offer.name, offer.comment) !== 'nothing') setOpen(offer)
    else void send(offer.name, {})
  }
  const give = async (offer: OfferView, given: Given) => {
    if (await send(offer.name, given)) setOpen(null)
  }
  const form =
    open &&
    (isModified ? (
      <Unsaved label={open.label} onClose={close} />
    ) : asks(open.name, open.comment) === 'nothing' ? null : (
      <ActionForm
        failure={failure}
        isBusy={isBusy}
        item={item}
        key={open.name}
        offer={open}
        onClose={close}
        onSend={(given) => void give(open, given)}
      />
    ))
  return (
    <section aria-label="Bước của bài" className="office-bar">
      <div className="office-bar__where">
        <StateBadge state={view.state} />
        <Path steps={view.path} />
      </div>
      <div className="office-bar__acts">
        {!form && <Actions isBusy={isBusy || isBehind} onChoose={choose} view={view} />}
        <div className="office-bar__words">
          {form}
          {failure && <Refused failure={failure} />}
          {!form && <Blocks offers={view.offers} />}
          <Sentence open={form ? open : null} view={view} />
        </div>
      </div>
      <ReturnNote view={view} />
      <Publication item={item} sentAt={sentAt} siteUrl={siteUrl} view={view} />
    </section>
  )
}
