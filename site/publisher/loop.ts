const POLL_MS = 1_000
const LONGEST_WAIT_MS = 5_000
/** What is due at once has others before it: pokes, and what is to be done between two looks. */
const SOONEST_MS = 100

const STOPPED =
  'Bộ xuất bản đang dừng nên chưa làm việc này: khởi động lại npm start rồi yêu cầu lại.'

export interface Loop {
  /** Looks at once, or once more when a look is under way. */
  poke: () => void
  /** Does something else between two looks; answers as it does. Rejects when the loop is stopped before. */
  between: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when the look under way has ended; what waits to be done between two looks is not done any more. */
  stop: () => Promise<void>
}

/**
 * Calls `step` every second, less often while it fails, at once when poked, and when something is due; never twice at
 * a time. @param dueIn in how many milliseconds that is, null where nothing is
 */
export function startLoop(
  step: () => Promise<boolean>,
  dueIn: () => number | null = () => null,
): Loop {
  let isStopped = false
  let isPoked = false
  let wake: (() => void) | undefined
  const waiting: { work: () => Promise<unknown>; drop: () => void }[] = []
  const next = () => (isStopped ? undefined : waiting.shift())

  async function run() {
    let wait = POLL_MS
    while (!isStopped) {
      // Also what is asked for while other work is done.
      for (let asked = next(); asked; asked = next()) await asked.work()
      isPoked = false
      const isFine = await step()
      wait = isFine ? POLL_MS : Math.min(wait * 2, LONGEST_WAIT_MS)
      const due = isFine ? dueIn() : null
      await sleep(due === null ? wait : Math.min(wait, Math.max(due, SOONEST_MS)))
    }
    for (const { drop } of waiting.splice(0)) drop()
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
        const drop = () => reject(new Error(STOPPED))
        if (isStopped) {
          drop()
          return
        }
        waiting.push({ work: () => work().then(resolve, reject), drop })
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
