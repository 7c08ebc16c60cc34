import type { GuardName } from './guards.ts'
import type { PartyName } from './parties.ts'
import type { State } from './states.ts'
import { STATE_NAMES } from './states.ts'

interface Transition {
  /** The word on the button. */
  label: string
  /** The word in the history. */
  past: string
  from: readonly State[]
  /**
   * `byRoute`: inReview, or inApproval where there is no stage 1 to pass (see route.ts). `same`: the
   * working copy stays as it is. `byDecider`: where somebody decided (see again.ts).
   */
  to: State | 'byRoute' | 'same' | 'byDecider'
  by: PartyName
  guards: readonly GuardName[]
  comment: 'required' | 'optional' | 'none'
}

/** The whole editorial workflow. One row is one thing a person, or the clock, can do. */
export const TRANSITIONS = {
  submit: {
    label: 'Gửi duyệt',
    past: 'Đã gửi duyệt',
    from: ['draft', 'changesRequested'],
    to: 'byRoute',
    by: 'contributor',
    guards: ['isComplete', 'isOfUnit'],
    comment: 'optional',
  },
  withdraw: {
    label: 'Rút lại',
    past: 'Đã rút lại',
    from: ['inReview', 'inApproval', 'approved', 'scheduled'],
    to: 'draft',
    by: 'author',
    guards: [],
    comment: 'optional',
  },
  endorse: {
    label: 'Thẩm định',
    past: 'Đã thẩm định',
    from: ['inReview'],
    to: 'inApproval',
    by: 'headOfUnit',
    guards: ['isNotContributor', 'isNotForContributor', 'isVerified'],
    comment: 'optional',
  },
  requestChanges: {
    label: 'Trả lại',
    past: 'Đã trả lại',
    from: ['inReview', 'inApproval', 'approved', 'scheduled'],
    to: 'changesRequested',
    by: 'returner',
    guards: ['hasComment'],
    comment: 'required',
  },
  approve: {
    label: 'Phê duyệt',
    past: 'Đã phê duyệt',
    from: ['inApproval'],
    to: 'approved',
    by: 'approver',
    guards: ['isNotContributor', 'isNotForContributor', 'isNotEndorser', 'isFreshlyVerified'],
    comment: 'optional',
  },
  publish: {
    label: 'Đăng',
    past: 'Đã đăng',
    from: ['approved'],
    to: 'published',
    by: 'websiteAdmin',
    guards: ['isNotEndorser', 'isNotApprover', 'isFreshlyVerified'],
    comment: 'none',
  },
  schedule: {
    label: 'Hẹn giờ',
    past: 'Đã hẹn giờ đăng',
    from: ['approved'],
    to: 'scheduled',
    by: 'websiteAdmin',
    guards: ['isNotEndorser', 'isNotApprover', 'hasFutureTime', 'isFreshlyVerified'],
    comment: 'none',
  },
  unschedule: {
    label: 'Bỏ hẹn giờ',
    past: 'Đã bỏ hẹn giờ',
    from: ['scheduled'],
    to: 'approved',
    by: 'websiteAdmin',
    guards: [],
    comment: 'none',
  },
  publishDue: {
    label: 'Đăng theo giờ hẹn',
    past: 'Đã đăng theo giờ hẹn',
    from: ['scheduled'],
    to: 'published',
    by: 'clock',
    guards: ['isDue'],
    comment: 'none',
  },
  republish: {
    label: 'Đăng lại bản trước',
    past: 'Đã đăng lại bản trước',
    from: STATE_NAMES,
    to: 'same',
    by: 'websiteAdmin',
    guards: [
      'isLive',
      'wasLive',
      'isNotEndorser',
      'isNotApprover',
      'hasComment',
      'isFreshlyVerified',
    ],
    comment: 'required',
  },
  unpublish: {
    label: 'Gỡ bài',
    past: 'Đã gỡ bài',
    from: STATE_NAMES,
    to: 'unpublished',
    by: 'unpublisher',
    guards: ['isLive', 'mayGo', 'hasComment'],
    comment: 'required',
  },
  judgeAgain: {
    label: 'Đưa về xét lại',
    past: 'Đã đưa về xét lại',
    from: ['inApproval', 'approved', 'scheduled'],
    to: 'byDecider',
    by: 'accountKeeper',
    guards: [],
    comment: 'none',
  },
  revise: {
    label: 'Sửa bài đã đăng',
    past: 'Đã mở để sửa',
    from: ['published', 'unpublished'],
    to: 'draft',
    by: 'reviser',
    guards: [],
    comment: 'none',
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof TRANSITIONS

export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as TransitionName[]

/** What puts a text on the site: each is a publication on the feed. */
export const PUTS_UP: readonly TransitionName[] = ['publish', 'publishDue', 'republish']

/** What the public site is told of. */
export const CHANGES_THE_SITE: readonly TransitionName[] = [...PUTS_UP, 'unpublish']

/** The row, with its lists widened for code that works on any row. */
export function transition(name: TransitionName): Transition {
  return TRANSITIONS[name]
}
