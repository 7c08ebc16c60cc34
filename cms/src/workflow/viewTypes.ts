import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'

/** A refusal with its words, as the API sends it. */
export type WordedIssue = Issue & { text: string }

/** A transition this person has now. */
export interface OfferView {
  name: TransitionName
  label: string
  comment: 'required' | 'optional' | 'none'
  /** The office in words: "Tổ trưởng Tổ Hoá học", "tác giả". */
  actingAs: string
  /** What happens next, one sentence: "Sau đó bài sang Phó Hiệu trưởng chuyên môn." */
  next: string
  /** What blocks it; empty when the button works. */
  issues: WordedIssue[]
  /** A code of the second factor must be entered before it can be taken. */
  codeDue: boolean
  /** Which revisions may be put back, the latest first; of `republish` only. */
  earlier: EarlierView[]
}

/** A text that was live before: "Bản 2, đăng 12/11/2026". */
export interface EarlierView {
  digest: string
  version: number
  /** ISO instant since which it was live. */
  since: string
}

/** One stop of the path Gửi duyệt → Thẩm định → Phê duyệt → Đăng. */
export interface PathStep {
  name: 'submit' | 'endorse' | 'approve' | 'publish'
  label: string
  status: 'done' | 'now' | 'ahead' | 'skipped'
  /** Office that took the step, and when (ISO). */
  title?: string
  at?: string
}

export interface HistoryEntry {
  seq: number
  action: TransitionName
  /** Past tense: "Đã thẩm định". */
  label: string
  personName: string
  title: string
  comment: string | null
  /** ISO instant. */
  at: string
  digest: string | null
}

/** What `GET /api/:collection/:id/workflow` answers: all that the transition bar shows. */
export interface WorkflowView {
  collection: GovernedCollection
  id: string
  title: string
  state: State
  stateLabel: string
  tone: 'quiet' | 'waiting' | 'done' | 'urgent'
  rev: number
  /** Digest of the frozen revision under decision, null while the text is being written. */
  digest: string | null
  submittedAt: string | null
  /** This person may change the text now. */
  mayEdit: boolean
  /** The text names them as its writer, or they changed it, or opened it for revision. */
  isWriter: boolean
  /** Others, or they themselves, named them as its co-writer. */
  isNamed: boolean
  /** They are its author or have words in it. Others are told first that they may not decide on it once they write. */
  writesUnasked: boolean
  /** "Tổ trưởng Tổ Hoá học"; null when the item waits for nobody. */
  waitingFor: string | null
  /** Why nobody can act in that office at present, one sentence; null when somebody can. */
  waitingProblem: string | null
  scheduledFor: string | null
  live: { digest: string; version: number; since: string; url: string } | null
  /** The working copy says something else than the live page; null when nothing is live. */
  differsFromLive: boolean | null
  path: PathStep[]
  offers: OfferView[]
  history: HistoryEntry[]
}

/** `POST /api/:collection/:id/transitions`: body, and the answers 200, 4xx. */
export interface TransitionRequest {
  action: TransitionName
  rev: number
  digest: string | null
  comment?: string
  /** ISO instant, for `schedule`. */
  at?: string
  /** Digest of the revision to put back, for `republish`: one of those the offer names. */
  earlier?: string
}
export interface TransitionRefusal {
  issues: WordedIssue[]
  /** With `stale` and `wrongState`: who changed the item last and when, and whose its text is. */
  changed?: { by: string; at: string; writer: string }
}

/** One side of a comparison. */
export type ComparisonBase = 'live' | 'previous' | 'mine'
export interface ComparisonField {
  label: string
  parts: { kind: 'same' | 'added' | 'removed'; text: string }[]
  /** Too much changed to mark single words: the old text stands above the new one. */
  coarse?: true
}
/** `GET /api/:collection/:id/comparison?with=live|previous|mine`, or `?with=earlier&earlier=<digest>`. `from` is null when there is nothing to compare with. */
export interface Comparison {
  from: { digest: string; label: string } | null
  to: { digest: string; label: string }
  /** Only fields that differ. */
  fields: ComparisonField[]
  /** Invisible characters in the new text, named with their place. */
  invisible: string[]
  /** Places of the new text that readers will not see as meant: an old font, private-use or lost characters. */
  unreadable: string[]
  /** The text was too long, or the office too busy, to look for them. */
  isUnchecked?: true
}

/** `GET /api/:collection/:id/earlier-states`: how the draft was before, newest first; each for those of its time. */
export interface DraftStates {
  states: {
    id: string
    /** ISO instant since which the text stood so. */
    at: string
    /** Whose it is. */
    by: string
    /** It was never the item's text: somebody else was faster, and it was put beside it. */
    isAside: boolean
    /** Nobody has words in it who has none in the text now: they alone bring back the others. */
    mayTake: boolean
  }[]
}
/** `GET /api/:collection/:id/earlier-states/:state`. */
export interface DraftState {
  content: Record<string, unknown>
}

/** A row of "Việc của tôi". */
export interface WorkRow {
  collection: GovernedCollection
  id: string
  title: string
  state: State
  stateLabel: string
  tone: 'quiet' | 'waiting' | 'done' | 'urgent'
  /** "Cô Phạm Thu Lan · gửi lần 2", "Phó Hiệu trưởng chuyên môn: “Thiếu nguồn”" … */
  note: string
  /** "chờ 2 ngày làm việc", "từ 11/08/2026", "hôm nay"; empty when age says nothing. */
  age: string
  late: boolean
}
/** `GET /api/my-work`. */
export interface MyWork {
  waiting: { title: string; rows: WorkRow[] }[]
  returned: WorkRow[]
  drafts: WorkRow[]
  sent: WorkRow[]
}
