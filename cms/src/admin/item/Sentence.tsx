'use client'

import { shortCode } from '@bbt/shared/approval/shortCode.ts'
import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { lookOf } from './actionLook.ts'
import { moment } from './moment.ts'

const lead = (offers: readonly OfferView[]) =>
  offers.find(({ issues, name }) => issues.length === 0 && lookOf(name) === 'main')

/** "người viết" within a sentence; titles of offices keep their capital. */
const within = (actingAs: string) => (actingAs === 'Người viết' ? 'người viết' : actingAs)

function Seen({ view: { digest, submittedAt } }: { view: WorkflowView }) {
  if (digest === null) return null
  return `Bản đang xem: ${shortCode(digest)}${submittedAt ? `, gửi ${moment(submittedAt)}` : ''}.`
}

function Turn({ view: { offers, waitingFor, waitingProblem } }: { view: WorkflowView }) {
  const offer = lead(offers)
  if (offer) {
    return (
      <>
        Thầy cô {offer.label.toLowerCase()} với tư cách <b>{within(offer.actingAs)}</b>.{' '}
        {offer.next}
      </>
    )
  }
  return (
    waitingFor !== null && (
      <>
        Bài đang chờ <b>{waitingFor}</b>. {waitingProblem}
      </>
    )
  )
}

interface Props {
  view: WorkflowView
  /** The action whose form is open; it says itself what comes next. */
  open: OfferView | null
}

/** One sentence: in which office one acts and what comes next, or whom the item waits for; and which text one sees. */
export function Sentence({ view, open }: Props) {
  const { scheduledFor } = view
  return (
    <p className="office-bar__sentence">
      {open ? (
        <>
          Với tư cách <b>{within(open.actingAs)}</b>.
        </>
      ) : (
        <Turn view={view} />
      )}{' '}
      {scheduledFor !== null && `Bài lên trang vào ${moment(scheduledFor)}.`} <Seen view={view} />
    </p>
  )
}
