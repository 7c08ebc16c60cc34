import type { ApprovingOffice, Office } from '@bbt/shared/offices.ts'
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
  route?: { stage1: boolean; approver: ApprovingOffice }
  /** Whose text it was then, and for which unit. */
  author: string
  coAuthors?: string[]
  itemUnit?: string
  /** Everybody with words in the text: its writers, who changed it, and who changed the words of its pictures. */
  contributors: string[]
  at: string
}

/** The decisions on an item (`collection/id`), oldest first. */
export const decisionsOn = (req: PayloadRequest, item: string): Promise<Sealed<DecisionEntry>[]> =>
  entries<DecisionEntry>(req, 'decisions', { item: { equals: item } })
