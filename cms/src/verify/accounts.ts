import type { OrganisationEntry } from '../organisation/events.ts'
import { subjectOf } from '../organisation/events.ts'

/** Tells whether somebody's account was open at an instant. */
export type IsOpen = (person: string, at: string) => boolean

/** The same by the chain of the organisation alone; from before it was kept, as it then began. */
export function accountsOf(events: readonly OrganisationEntry[]): IsOpen {
  const switched = new Map<string, { at: string; isOpen: boolean }[]>()
  for (const { subject, values, changes, at } of events) {
    const value = values ? values['active'] : changes?.['active']?.after
    // A change of something else says nothing of it.
    if (values === undefined && changes?.['active'] === undefined) continue
    switched.set(subject, [...(switched.get(subject) ?? []), { at, isOpen: value === true }])
  }
  return (person, at) => {
    const times = switched.get(subjectOf('users', person)) ?? []
    return (times.findLast((time) => time.at <= at) ?? times[0])?.isOpen ?? true
  }
}
