'use client'

import { shortCode } from '@bbt/shared/approval/shortCode.ts'
import type { OfferView, WorkflowView } from '../../workflow/viewTypes.ts'
import { lookOf } from './actionLook.ts'
import { moment } from './moment.ts'

const seen = ({ digest, submittedAt }: WorkflowView) =>
  digest === null
    ? ''
    : `Bản đang xem: ${shortCode(digest)}${submittedAt ? `, gửi ${moment(submittedAt)}` : ''}.`

const lead = (offers: readonly OfferView[]) =>
  offers.find(({ issues, name }) => issues.length === 0 && lookOf(name) === 'main')

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** One sentence: in which office one acts and what comes next, or whom the item waits for; and which text one sees. */
export function Sentence({ view }: { view: WorkflowView }) {
  const { offers, scheduledFor, waitingFor } = view
  const first = lead(offers)
  return (
    <p className="office-bar__sentence">
      {first ? (
        <>
          Thầy cô {lower(first.label)} với tư cách{' '}
          <b>{lower(first.actingAs) === 'người viết' ? 'người viết' : first.actingAs}</b>.{' '}
          {first.next}
        </>
      ) : (
        waitingFor !== null && (
          <>
            Bài đang chờ <b>{waitingFor}</b>.
          </>
        )
      )}{' '}
      {scheduledFor !== null && `Bài lên trang vào ${moment(scheduledFor)}.`} {seen(view)}
    </p>
  )
}
