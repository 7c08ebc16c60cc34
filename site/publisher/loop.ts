const POLL_MS = 1_000
const LONGEST_WAIT_MS = 5_000

export interface Loop {
  /** Looks at once, or once more when a look is under way. */
  poke: () => void
  /** Does something else between two looks; answers as it does. */
  between: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when the look under way has ended. */
  stop: () => Promise<void>
}

/** Calls `step` every second, less often while it fails, and at once when poked; never twice at a time. */
export function startLoop(step: () => Promise<boolean>): Loop {
  let isStopped = false
  let isPoked = false
  let wake: (() => void) | undefined
  const waiting: (() => Promise<unknown>)[] = []

  async function run() {
    let wait = POLL_MS
    while (!isStopped) {
      for (const work of waiting.splice(0)) await work()
      isPoked = false
      wait = (await step()) ? POLL_MS : Math.min(wait * 2, LONGEST_WAIT_MS)
      await sleep(wait)
    }
  }

  // A poke or stop during the step must not be slept over; only other code changes these, so they are asked here.
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      if (isPoked || isStopped) {
        resolve()
        return
      }
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const running = run()
  return {
    poke() {
      isPoked = true
      wake?.()
    },
    between: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => work().then(resolve, reject))
        isPoked = true
        wake?.()
      }),
    stop() {
      isStopped = true
      wake?.()
      return running
    },
  }
}
