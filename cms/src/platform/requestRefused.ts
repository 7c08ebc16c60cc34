import type { RefusalCode } from '@bbt/shared/refusals.ts'
import { REFUSALS } from '@bbt/shared/refusals.ts'
import { APIError } from 'payload'

/** A request that is refused for itself and not for what it is about: unreadable, asked wrongly, unanswerable just now. */
export class RequestRefused extends APIError {
  readonly code: RefusalCode

  /** @param words what the person reads, where the table's own words say too little */
  constructor(code: RefusalCode, words: string = REFUSALS[code].words) {
    super(words, REFUSALS[code].status, null, true)
    this.code = code
  }
}
