import type { PageType, LivePageOf } from '../published/published.ts'

/** Throws a number below `sides`; the same throws for the same seed. */
export type Dice = (sides: number) => number

/** An item that a sample may name. */
export interface Named {
  item: string
  title: string
}

/** What a sample is made of. */
interface Thrown {
  roll: Dice
  url: string
  /** The instant so many hours from now. */
  hours: (n: number) => string
  /** Items of a type that were published, or taken down since. */
  items: (type: PageType) => readonly Named[]
}

/**
 * A content of a type as the dice say: over many throws every field is left out and filled in, and everything comes
 * and goes that a page may show. The tests of the site are made of samples.
 */
export type Sample<T extends PageType> = (thrown: Thrown) => LivePageOf<T>['content']

/** One of several, as the dice say. @throws where there is none */
export function pick<T>(roll: Dice, items: readonly T[]): T {
  const item = items[roll(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
