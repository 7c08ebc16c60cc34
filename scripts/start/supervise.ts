import { setTimeout as wait } from 'node:timers/promises'
import { pauseAfter } from './back-off.ts'
import { launch, type Child } from './child.ts'
import { deathText, exitText, failureText, stalledText } from './log-tail.ts'
import { createPatience } from './patience.ts'
import { pollUntil } from './poll.ts'
import type { Service } from './services.ts'
import { STOPPED, type Step } from './steps.ts'

/** Keeps the servers that it starts running. */
export interface Supervisor {
  /** Starts a server and waits until it is ready; however often it dies, it is started again. */
  step(service: Service): Step
  /** Resolves when no server and nothing a server started is left. */
  stopAll(): Promise<void>
}

/** How long a server that is not ready yet may say nothing new. */
const READY_LIMIT_MS = 180_000
const PROBE_MS = 100

/**
 * @param logOf where a server's output goes, by its name
 * @param say gets what to tell of a server that died when nobody was waiting for it
 */
export function createSupervisor(
  logOf: (name: string) => string,
  say: (text: string) => void,
  readyLimitMs = READY_LIMIT_MS,
): Supervisor {
  const children = new Map<string, Child>()
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted

  const keepUp = async (service: Service, died: (failure: string, pauseMs: number) => void) => {
    const { name, title, args, cwd, env } = service
    const log = logOf(name)
    let pauseMs = 0
    let again: string | undefined
    while (!isStopping()) {
      const startedAt = Date.now()
      const child = launch({ args, cwd, env, log, again, endsWithUs: true })
      children.set(name, child)
      const exit = await child.exited
      if (isStopping()) return
      pauseMs = pauseAfter(Date.now() - startedAt, pauseMs)
      died(failureText(title, exit, log), pauseMs)
      again = `Tự chạy lại sau khi dừng giữa chừng (${exitText(exit)}).`
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  return {
    step: (service) => ({
      title: service.title,
      async run(detail, signal) {
        const death = new AbortController()
        let isAwaited = true
        void keepUp(service, (failure, pauseMs) => {
          // Who waits for it tells of its death; later ones are told of here.
          if (isAwaited) death.abort(failure)
          else say(deathText(failure, pauseMs))
        })
        const patience = createPatience(readyLimitMs)
        let last = ''
        let heldBack: string | undefined
        const isDecided = async (asking: AbortSignal) => {
          const answer = await service.isReady(asking, (text) => {
            last = text
            patience.sees(text)
            detail(text)
          })
          if (typeof answer === 'object') ({ heldBack } = answer)
          return answer !== false
        }
        const until = AbortSignal.any([signal, death.signal, patience.signal])
        const ready = await pollUntil(isDecided, PROBE_MS, until)
        isAwaited = false
        patience.end()
        if (death.signal.aborted) return { ok: false, message: String(death.signal.reason) }
        if (heldBack !== undefined) return { ok: false, message: heldBack }
        if (ready) return { ok: true }
        if (signal.aborted) return STOPPED
        const message = stalledText(service.title, readyLimitMs, last, logOf(service.name))
        return { ok: false, message }
      },
    }),
    async stopAll() {
      stopping.abort()
      await Promise.all([...children.values()].map((child) => child.stop()))
    },
  }
}
