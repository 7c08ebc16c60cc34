import type { Office } from '@bbt/shared/offices.ts'
import type { RouteReason } from '@bbt/shared/workflow/route.ts'
import type { Route } from '@bbt/shared/workflow/situation.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { PayloadRequest } from 'payload'
import { entries } from '../platform/chains.ts'

/** A decision as it is sealed into the chain: everything one needs to judge it later, as it was then. */
export interface DecisionEntry {
  seq: number
  /** `collection/id`. */
  item: string
  action: TransitionName
  from: State
  to: State
  rev: number
  digest?: string
  /** Absent for the clock. */
  person?: string
  personName: string
  office?: Office
  unit?: string
  /** The office in words: "Tổ trưởng Tổ Hoá học", "Tác giả". */
  title: string
  appointment?: string
  onBehalfOf?: string
  comment?: string
  scheduledFor?: string
  route?: Route
  /**
   * Of what gives a text its route (a submission, an endorsement, `judgeAgain`): what its category asked for as it was
   * sent, and why the route is another from here on, where it is. The first ones had neither.
   */
  categoryRoute?: Route
  routeReasons?: RouteReason[]
  /** Whose account was closed, of `judgeAgain`. */
  closed?: string
  /** Whose text it was then, and for which unit. */
  author: string
  coAuthors?: string[]
  itemUnit?: string
  /**
   * Everybody with words in the text: who changed it since its last approval or sent it, and who changed
   * the words of its pictures. On the way of a submission without `categoryRoute` also those whom it names.
   * Absent where there is nobody, as after an opening for revision: a sealed entry has no empty lists.
   */
  contributors?: string[]
  at: string
}

/** The decisions on an item (`collection/id`), oldest first. */
export const decisionsOn = (req: PayloadRequest, item: string): Promise<Sealed<DecisionEntry>[]> =>
  entries<DecisionEntry>(req, 'decisions', { item: { equals: item } })
