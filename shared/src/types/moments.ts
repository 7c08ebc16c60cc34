/** Whether an instant has come. Instants are written in more than one way, so none is to be compared as text. */
export type HasCome = (instant: string) => boolean

/** What has come at a time. @param asOf ISO 8601 in UTC with milliseconds, or '' for before everything */
export const comeBy =
  (asOf: string): HasCome =>
  (instant) =>
    new Date(instant).toISOString() <= asOf
