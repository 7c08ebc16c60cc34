/** What an item row would be in public, before the contract has judged it. */
export interface Draft {
  content: object
  /** What of its body no page can show, in words for its writer. */
  bodyFaults: readonly string[]
}
