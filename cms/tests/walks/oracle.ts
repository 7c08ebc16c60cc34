import { isDeepStrictEqual } from 'node:util'
import { addressFaults, itemFaults } from './checks/items.ts'
import { chainFaults, revisionFaults } from './checks/chains.ts'
import { peopleFaults } from './checks/people.ts'
import { announcedFaults, eventFaults } from './checks/publication.ts'
import { putBackFaults } from './checks/putBack.ts'
import { tableFaults } from './checks/table.ts'
import type { History, ItemRow } from './history.ts'

/** Where a history was last found whole: how many decisions and events there were then. */
export interface Mark {
  decisions: number
  events: number
}

const judge = (history: History, since: Mark, items: Iterable<[string, ItemRow]>): string[] => {
  const decisions = history.decisions.slice(since.decisions)
  return [
    ...chainFaults('decision', history.decisions, since.decisions),
    ...chainFaults('event', history.events, since.events),
    ...decisions.flatMap((d) => tableFaults(history, d)),
    ...decisions.flatMap((d) => peopleFaults(history, d)),
    ...decisions.flatMap((d) => putBackFaults(history, d)),
    ...announcedFaults(history, decisions),
    ...history.events.slice(since.events).flatMap((event) => eventFaults(history, event)),
    ...[...items].flatMap(([name, row]) => itemFaults(history, name, row)),
  ]
}

/** What is wrong with a history, all of it: empty when the nine invariants hold as far as the records tell. */
export const faultsOf = (history: History): string[] => [
  ...judge(history, { decisions: 0, events: 0 }, history.items),
  ...revisionFaults(history),
  ...addressFaults(history),
]

/** The same for what is new since a mark, and the items it touched. */
export const faultsSince = (history: History, since: Mark, touched: Iterable<string>): string[] =>
  judge(
    history,
    since,
    [...touched].flatMap((name): [string, ItemRow][] => {
      const row = history.items.get(name)
      return row ? [[name, row]] : []
    }),
  )

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Rows that are not what they were when they were last seen, by name. */
export function alteredFaults(
  name: string,
  known: readonly unknown[],
  held: readonly unknown[],
): string[] {
  if (known.length !== held.length) return [`${name}: ${held.length} rows, not ${known.length}`]
  return known.flatMap((row, index) =>
    isDeepStrictEqual(asJson(row), asJson(held[index])) ? [] : [`${name} ${index}: altered`],
  )
}
