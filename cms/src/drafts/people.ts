import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { Listed } from '../platform/listed.ts'

/** The people of an earlier state. */
export interface People {
  /** Whose text it is. */
  by: string | null
  /** Who had words in it that nobody had approved yet. */
  words: readonly string[]
  /** Who else may read it: whoever had it before them to write on it. */
  readers: readonly string[]
}

/** Who has the text of an item before them to write on it: its writers, who opened it, and who saves now. */
export const readersOf = (
  { contributors, openedBy }: Pick<ItemFacts, 'contributors' | 'openedBy'>,
  saver: string,
): string[] => [...contributors, ...(openedBy === null ? [] : [openedBy]), saver]

type Row = Pick<Listed<'earlier-states'>, 'by' | 'words' | 'readers'>

const listed = (people: readonly string[]) => JSON.stringify([...new Set(people)].sort())

/** As the row keeps them. */
export const kept = ({ by, words, readers }: People) => ({
  by,
  words: listed(words),
  readers: listed(readers),
})

/** A row from before that was kept says only whose text it is. */
const list = (people: string | null | undefined, by: Row['by']) =>
  typeof people === 'string' ? (JSON.parse(people) as string[]) : by ? [by] : []

/** Who had words in it that nobody had approved yet. */
export const wordsIn = ({ by, words }: Row): string[] => list(words, by)

/**
 * An earlier state is private to those of its time: its writers then, and who had it before them to write on it.
 * The author of the item reads them all.
 */
export const mayRead = (
  { by, readers, words }: Row,
  { author, person }: { author: string; person: string },
): boolean =>
  person === author ||
  person === by ||
  list(words, by).includes(person) ||
  list(readers, by).includes(person)

/** Whether it holds words of nobody but these people: brought back by others it would make somebody a writer without their doing. */
export const mayTake = (state: Row, people: readonly string[]): boolean =>
  wordsIn(state).every((person) => people.includes(person))

/** How the rows of these people's own words say so, for a query; it need not name every way. */
export const commonWords = (people: readonly string[]): string[] => [
  listed([]),
  listed(people),
  ...people.map((person) => listed([person])),
]
