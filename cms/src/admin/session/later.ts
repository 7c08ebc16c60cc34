const QUIET_MS = 60_000

let putOffAt = -Infinity

/** Whoever said "later" is left in peace for a while by what goes on by itself. */
export const isPutOff = (): boolean => Date.now() - putOffAt < QUIET_MS

export function putOff(): void {
  putOffAt = Date.now()
}

/** They asked for something themselves: now they may be asked again. */
export function askedByHand(): void {
  putOffAt = -Infinity
}
