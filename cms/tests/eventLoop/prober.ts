import { setTimeout as pause } from 'node:timers/promises'
import { endWithParent } from '../support/endWithParent.ts'

/** How long it waits between two questions. */
const PAUSE_MS = 4

/** Asks one office after its health all the time; tells its parent, when asked, the longest wait since it was asked last. */
endWithParent()
const health = `${process.argv[2] ?? ''}/api/health`
let [longest, began] = [0, performance.now()]

process.on('message', () => {
  // Also the question that still waits for its answer.
  process.send?.({ longest: Math.max(longest, performance.now() - began) })
  longest = 0
})

for (;;) {
  began = performance.now()
  // No connection is kept: an office that was held up has closed it for its idleness.
  await (await fetch(health, { headers: { connection: 'close' } })).text()
  longest = Math.max(longest, performance.now() - began)
  await pause(PAUSE_MS)
}
