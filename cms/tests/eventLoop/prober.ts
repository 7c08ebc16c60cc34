import { setTimeout as pause } from 'node:timers/promises'
import { endWithParent } from '../support/endWithParent.ts'

/** How long it waits between two questions. */
const PAUSE_MS = 4

/**
 * Asks one office after its health all the time; tells its parent, when asked, the longest wait since it was asked
 * last, with that of the question that is under way.
 */
endWithParent()
const health = `${process.argv[2] ?? ''}/api/health`
let longest = 0

async function ask(): Promise<void> {
  const began = performance.now()
  // No connection is kept: an office that was held up has closed it for its idleness.
  await (await fetch(health, { headers: { connection: 'close' } })).text()
  longest = Math.max(longest, performance.now() - began)
}

let question = ask()

process.on('message', () => {
  void question.then(() => {
    process.send?.({ longest })
    longest = 0
  })
})

for (;;) {
  await question
  await pause(PAUSE_MS)
  question = ask()
}
