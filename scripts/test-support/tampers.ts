/** One thing that somebody with the database's password does, and the way back. */
export interface Tamper {
  name: string
  /** What must stand in the finding, in its place or its problem. */
  names: string
  do: () => Promise<void>
  undo: () => Promise<void>
}

/** Numbers that look thrown, the same for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0 || 1
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

/** The value with one character, one digit or one bit of it changed. */
export function flipped(value: unknown, roll: (sides: number) => number): unknown {
  if (typeof value === 'boolean') return !value
  if (value === 0 || value === 1) return 1 - value
  // Far off, past the indexes that keep two rows apart.
  if (typeof value === 'number') return value + 1000
  const text = String(value)
  const at = roll(text.length)
  const other = String.fromCharCode(text.charCodeAt(at) ^ 1)
  return text.slice(0, at) + other + text.slice(at + 1)
}
