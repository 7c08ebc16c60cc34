/** What decides, beside the feed itself, which of an item's texts is shown. */
export interface Moment {
  /** The time of day, for embargoes and expiries: ISO 8601 in UTC with milliseconds. */
  asOf: string
  /** The site is rolled back: what was published with this event or later is not shown. Null when it follows the feed. */
  heldBefore: number | null
}
