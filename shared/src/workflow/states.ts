/** How the working copy of an item is. Whether something of it is *live* is another fact (the feed). */
export const STATES = {
  draft: { label: 'Nháp', tone: 'quiet', editable: true },
  inReview: { label: 'Chờ thẩm định', tone: 'waiting', editable: false },
  inApproval: { label: 'Chờ phê duyệt', tone: 'waiting', editable: false },
  approved: { label: 'Đã duyệt, chờ đăng', tone: 'done', editable: false },
  scheduled: { label: 'Đã hẹn giờ đăng', tone: 'done', editable: false },
  published: { label: 'Đã đăng', tone: 'done', editable: false },
  changesRequested: { label: 'Cần sửa', tone: 'urgent', editable: true },
  unpublished: { label: 'Đã gỡ', tone: 'quiet', editable: false },
} as const satisfies Record<
  string,
  { label: string; tone: 'quiet' | 'waiting' | 'done' | 'urgent'; editable: boolean }
>

export type State = keyof typeof STATES

export const STATE_NAMES = Object.keys(STATES) as State[]

export const INITIAL_STATE: State = 'draft'
