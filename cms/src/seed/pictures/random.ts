/** A source of numbers that a seed fixes for ever: pictures must come out the same on every machine. */
export interface Random {
  /** From `from` up to, not including, `to`. */
  between: (from: number, to: number) => number
  /** A whole number from `from` to `to`, both included. */
  whole: (from: number, to: number) => number
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** True in `share` of all cases, 0 to 1. */
  chance: (share: number) => boolean
  /** 1 or -1. */
  side: () => 1 | -1
}

/** Mulberry32: small, even enough for petals and windows. */
export function seededRandom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0
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
    pick: <T>(list: readonly [T, ...T[]]) => list[whole(0, list.length - 1)] ?? list[0],
    chance: (share) => next() < share,
    side: () => (next() < 0.5 ? -1 : 1),
  }
}
