import type { ApprovingOffice, Office } from '../offices.ts'
import type { Issue } from './issues.ts'
import type { SecondFactor } from './secondFactor.ts'
import type { State } from './states.ts'

/** An office somebody holds at this moment, in their own name or by delegation (uỷ quyền). */
export interface Capacity {
  office: Office
  /** Unit id, null for school-wide offices. */
  unit: string | null
  /** Id of the appointment that gives it. */
  appointment: string
  /** Person id of the one who delegated it, null in one's own name. */
  onBehalfOf: string | null
}

/** Who acts: a person with the offices valid now, or the clock. */
export type Actor =
  | {
      kind: 'person'
      person: string
      active: boolean
      capacities: readonly Capacity[]
      secondFactor: SecondFactor
    }
  | { kind: 'clock' }

/** Which stages an item passes; taken from its category at submission and kept until the next one. */
export interface Route {
  stage1: boolean
  approver: ApprovingOffice
}

/** Somebody with words in a text, and the offices they hold as it is sent. */
export interface Writer {
  person: string
  offices: readonly Pick<Capacity, 'office' | 'unit' | 'onBehalfOf'>[]
}

/** Somebody who may use an office that decides, with an open account. */
export interface Holder {
  person: string
  office: Office
  /** Who lent it; null in one's own name. */
  onBehalfOf: string | null
}

/** A revision that was live before the present one, since the item was last taken down. */
export interface EarlierRevision {
  digest: string
  /** Which of the item's publications it was last. */
  version: number
  /** ISO instant since which it was live then. */
  since: string
  /** Who endorsed and approved it before it went up. */
  endorsedBy: string | null
  approvedBy: string | null
}

/** Everything about an item that the workflow looks at. Ids are opaque strings. */
export interface ItemFacts {
  /** Of a type that is replaced and never taken down. */
  isPermanent: boolean
  state: State
  /** Grows by one with every change and every decision. */
  rev: number
  /** Digest of the frozen revision under decision; null while the text is being written. */
  digest: string | null
  unit: string | null
  /** The category's route in an editable state, the route taken at submission afterwards. */
  route: Route | null
  author: string
  coAuthors: readonly string[]
  /** Everybody who changed the text since its last approval, or sent it. */
  contributors: readonly string[]
  /** Who opened it for revision, until it goes up again: they may write and send it, and have no word in it by that. */
  openedBy: string | null
  /** Who gave the words of its pictures, at their upload or afterwards, as of the last submission. */
  pictureWordsBy: readonly string[]
  /** Everybody with words in the text and their offices of now, in an editable state: the route of a submission follows them. None afterwards. */
  writers: readonly Writer[]
  /** Who may use the offices that decide on the text: in an editable state where somebody with words in it has one, and as it comes to its approval. None otherwise. */
  holders: readonly Holder[]
  /** Offices the author holds now, in an editable state: submitting asks for them. None afterwards. */
  authorOffices: readonly Pick<Capacity, 'office' | 'unit' | 'onBehalfOf'>[]
  endorsedBy: string | null
  approvedBy: string | null
  /** What the category asked for as the text was sent, and the way it took then; of a frozen text, known to who has read its decisions. */
  categoryRoute?: Route | null
  sentRoute?: Route | null
  /** Who set the time of a scheduled text, known to who has read its decisions. */
  scheduledBy?: string | null
  /** Digest the public sees now, null when nothing is live. */
  live: string | null
  /** What was live before that and may be again, the latest first. */
  earlier: readonly EarlierRevision[]
  /** ISO instant of a scheduled publication. */
  scheduledFor: string | null
  /** What the content contract misses in the working copy. */
  problems: readonly Issue[]
}

/** What a person asks for, and what they were looking at when they asked. */
export interface Attempt {
  seen: { rev: number; digest: string | null }
  comment: string | null
  /** ISO instant for `schedule`. */
  at: string | null
  /** Digest of the revision to put back, for `republish`. */
  earlier: string | null
  /** Whose account is being closed, for `judgeAgain`. */
  closed?: string | null
}
