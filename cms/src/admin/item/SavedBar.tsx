'use client'

import { useState } from 'react'
import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { StateBadge } from '../StateBadge.tsx'
import { ActionForm } from './ActionForm.tsx'
import type { Given } from './ActionForm.tsx'
import { Actions } from './Actions.tsx'
import { AskFirst } from './AskFirst.tsx'
import { Conflict } from './drafts/Conflict.tsx'
import { asks } from './actionLook.ts'
import { Blocks } from './Blocks.tsx'
import type { ItemRef } from './itemApi.ts'
import { Path } from './Path.tsx'
import { Refused } from './Refused.tsx'
import { Publication } from './publication/Publication.tsx'
import { useDue } from './publication/useDue.ts'
import { ReturnNote } from './ReturnNote.tsx'
import { SavedLabel } from './saving/SavedLabel.tsx'
import { useAutosave } from './saving/useAutosave.ts'
import type { Saving } from './saving/useSaving.ts'
import { Sentence } from './Sentence.tsx'
import { Unsaved } from './Unsaved.tsx'
import { GOES_UNSAVED, useAction } from './useAction.ts'
import { useBehind } from './useBehind.ts'
import { useReadOnly } from './useReadOnly.ts'
import type { Workflow } from './useWorkflow.ts'

interface Props {
  item: ItemRef
  view: WorkflowView
  workflow: Workflow
  saving: Saving
  siteUrl: string
  /** The text may be written, and they know what it means for them. */
  mayWrite: boolean
  onAgree: () => void
}

/** The bar of an item that exists: its path, this person's buttons and the sentence that explains them. */
export function SavedBar({ item, view, workflow, saving, siteUrl, mayWrite, onAgree }: Props) {
  const [open, setOpen] = useState<OfferView | null>(null)
  const { send, isBusy, isSettling, failure, sentAt, clear } = useAction(item, workflow, saving)
  const isBehind = useBehind(view.rev) && workflow.problem === null
  useReadOnly(!mayWrite || isBusy || isSettling)
  useAutosave(saving, mayWrite && !isSettling)
  useDue(view.scheduledFor, workflow.reload)

  const close = () => {
    setOpen(null)
    clear()
  }
  const start = (offer: OfferView) => {
    if (asks(offer.name, offer.comment) === 'nothing') void send(offer.name, {})
    else setOpen(offer)
  }
  /** What is on the screen is saved before it is sent; what is missing in it is told first. */
  const startSending = async () => {
    if (!(await saving.save()).ok) return
    const offers = (await workflow.reload())?.offers ?? []
    const offer = offers.find(({ issues, name }) => name === 'submit' && issues.length === 0)
    if (offer) start(offer)
  }
  const choose = (offer: OfferView) => {
    clear()
    if (!saving.isUnsaved || GOES_UNSAVED.includes(offer.name)) start(offer)
    else if (offer.name === 'submit') void startSending()
    else setOpen(offer)
  }
  const give = async (offer: OfferView, given: Given) => {
    if (await send(offer.name, given)) setOpen(null)
  }
  const mustSave =
    open !== null && saving.isUnsaved && open.name !== 'submit' && !GOES_UNSAVED.includes(open.name)
  const form =
    open &&
    (mustSave ? (
      <Unsaved label={open.label} onClose={close} saving={saving} />
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
  const refused = failure ?? saving.failure
  const isOthersSession = saving.failure?.codes.includes('otherPerson') === true
  /** Somebody else was faster than what is typed here. */
  const isBeaten =
    saving.isUnsaved && !isOthersSession && (saving.failure?.isStale === true || !view.mayEdit)
  return (
    <section aria-label="Bước của bài" className="office-bar">
      <div className="office-bar__where">
        <StateBadge state={view.state} />
        <Path steps={view.path} />
        <SavedLabel saving={saving} />
      </div>
      <div className="office-bar__acts">
        {!form && (
          <Actions isBusy={isBusy || isBehind} onChoose={choose} saving={saving} view={view} />
        )}
        <div className="office-bar__words">
          {form}
          {view.mayEdit && !mayWrite && !form && (
            <AskFirst isNamed={view.isNamed} onAgree={onAgree} />
          )}
          {isBeaten && (
            <Conflict
              failure={saving.failure}
              item={item}
              mayEdit={view.mayEdit}
              onSettled={() => void workflow.reload()}
              saving={saving}
            />
          )}
          {refused && !isBeaten && <Refused failure={refused} />}
          {!form && <Blocks offers={view.offers} />}
          <Sentence open={form ? open : null} view={view} />
        </div>
      </div>
      <ReturnNote view={view} />
      <Publication item={item} sentAt={sentAt} siteUrl={siteUrl} view={view} />
    </section>
  )
}
