import { launch, type Child } from './child.ts'
import { failureText, shortPath } from './log-tail.ts'
import { createPatience } from './patience.ts'
import { pollUntil } from './poll.ts'
import type { Service } from './services.ts'
import { STOPPED, type Step } from './steps.ts'

/** Watches over the servers it starts. */
export interface Supervisor {
  /** Starts a server and waits until it is ready, or any has died. */
  step(service: Service): Step
  /** Aborted when a server ends without being asked to; the reason is the sentence to show. */
  death: AbortSignal
  /** Resolves when no server and nothing a server started is left. */
  stopAll(): Promise<void>
}

/** How long a server that is not ready yet may say nothing new. */
const READY_LIMIT_MS = 180_000
const PROBE_MS = 100

/** @param logOf where a server's output goes, by its name */
export function createSupervisor(
  logOf: (name: string) => string,
  readyLimitMs = READY_LIMIT_MS,
): Supervisor {
  const children: Child[] = []
  const death = new AbortController()
  let stopping = false

  const start = (service: Service, log: string) => {
    const child = launch({ args: service.args, cwd: service.cwd, env: service.env, log })
    children.push(child)
    void child.exited.then((exit) => {
      if (!stopping) death.abort(failureText(service.title, exit, log))
    })
  }
  return {
    step: (service) => ({
      title: service.title,
      async run(detail, signal) {
        const log = logOf(service.name)
        start(service, log)
        const patience = createPatience(readyLimitMs)
        const until = AbortSignal.any([signal, death.signal, patience.signal])
        const isReady = (asking: AbortSignal) =>
          service.isReady(asking, (text) => {
            patience.sees(text)
            detail(text)
          })
        const ready = await pollUntil(isReady, PROBE_MS, until)
        patience.end()
        if (ready) return { ok: true }
        if (death.signal.aborted) return { ok: false, message: String(death.signal.reason) }
        if (signal.aborted) return STOPPED
        const limit = readyLimitMs / 1000
        const message = `“${service.title}” không đi tiếp trong ${limit} giây: xem nhật ký ${shortPath(log)}.`
        return { ok: false, message }
      },
    }),
    death: death.signal,
    async stopAll() {
      stopping = true
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}
