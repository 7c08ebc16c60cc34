import fc from 'fast-check'

/** What people do on a walk, and how often. */
const KINDS = {
  /** The next step on an item's way, by somebody whose turn it is. */
  advance: 45,
  /** Any step by anybody. */
  step: 14,
  edit: 10,
  create: 3,
  look: 8,
  forge: 5,
  appoint: 2,
  end: 2,
  route: 2,
  account: 2,
  picture: 1,
  words: 2,
  clock: 4,
} as const

export type Kind = keyof typeof KINDS

/** One thing that somebody does; the numbers choose among what there is when it happens. */
export interface Move {
  kind: Kind
  who: number
  item: number
  what: number
  how: number
  /** What they were looking at: mostly the item as it is. */
  seen: number
}

const number = fc.noBias(fc.nat({ max: 9_999 }))

const kind = fc.oneof(
  ...(Object.entries(KINDS) as [Kind, number][]).map(([name, weight]) => ({
    weight,
    arbitrary: fc.constant(name),
  })),
)

export const move: fc.Arbitrary<Move> = fc.record({
  kind,
  who: number,
  item: number,
  what: number,
  how: number,
  seen: number,
})

/** One of a list, by a number of a move. */
export function pick<T>(list: readonly T[], by: number): T {
  const chosen = list[by % list.length]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}
