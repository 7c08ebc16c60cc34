/** How long work goes on before others have their turn. */
const SLICE_MS = 20

/** Turns of the loop that one short request takes: its connection, its head, its answer. */
const TURNS = 4

/** As they are when this is loaded: tests set other clocks. */
const [nextTurn, clock] = [setImmediate, performance.now.bind(performance)]

let began = clock()

/**
 * Yields to the event loop (setImmediate) where this work has run for SLICE_MS. Awaited between pieces of long work it
 * bounds how long one request holds up the others by the longest piece; what was read before it may have changed after
 * it, as after any `await`.
 */
export async function breathe(): Promise<void> {
  if (clock() - began < SLICE_MS) return
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => nextTurn(resolve))
  began = clock()
}
