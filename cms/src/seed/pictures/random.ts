/** A source of numbers that a seed fixes for ever: pictures must come out the same on every machine. */
export interface Random {
  /** From `from` up to, not including, `to`. */
  between: (from: number, to: number) => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
  pick: <T extends readonly [unknown, ...unknown[]]>(list: T) => T[number]
  /** True in `share` of all cases, 0 to 1. */
  chance: (share: number) => boolean
  /** 1 or -1. */
  side: () => 1 | -1
}

/** FNV-1a: names that differ in one letter start far apart. */
const startOf = (name: string) =>
  Array.from(name).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  ) >>> 0

/** Mulberry32, started by a name: small, even enough for petals and windows. */
export function seededRandom(name: string): Random {
  let state = startOf(name)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
  const between = (from: number, to: number) => from + next() * (to - from)
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1))
  return {
    between,
    whole,
    pick: (list) => list[whole(0, list.length - 1)],
    chance: (share) => next() < share,
    side: () => (next() < 0.5 ? -1 : 1),
  }
}
