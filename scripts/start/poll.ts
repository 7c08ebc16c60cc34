import { setTimeout as wait } from 'node:timers/promises'

/** Asks until the answer is yes (true) or the signal ends it (false); a question that fails is a no. */
export async function pollUntil(
  isReady: (signal: AbortSignal) => Promise<boolean>,
  everyMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted) {
    // A server that is not up yet refuses the connection: that is the "no" we wait out.
    if (await isReady(signal).catch(() => false)) return true
    await wait(everyMs, undefined, { signal }).catch(() => undefined)
  }
  return false
}
