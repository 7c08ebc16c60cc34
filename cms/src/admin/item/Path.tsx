'use client'

import type { PathStep } from '../../workflow/viewTypes.ts'
import { moment } from './moment.ts'

const STATUS_WORDS = {
  done: 'đã xong',
  now: 'đang ở đây',
  ahead: 'chưa đến',
  skipped: 'bỏ qua',
} as const

const hint = ({ at, title }: PathStep) =>
  at === undefined ? undefined : `${title ?? ''}, ${moment(at)}`

/** Gửi duyệt → Thẩm định → Phê duyệt → Đăng: done in river blue, here in sun yellow, ahead hollow. */
export function Path({ steps }: { steps: readonly PathStep[] }) {
  const shown = steps.filter(({ status }) => status !== 'skipped')
  return (
    <ol aria-label="Đường đi của bài" className="office-path">
      {shown.map((step) => (
        <li
          aria-current={step.status === 'now' ? 'step' : undefined}
          className={`office-path__step office-path__step--${step.status}`}
          key={step.name}
          title={hint(step)}
        >
          {step.label}
          <span className="office-unseen">: {STATUS_WORDS[step.status]}</span>
        </li>
      ))}
    </ol>
  )
}
