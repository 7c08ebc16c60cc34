/** Waits for somebody who is at work: their time begins anew whenever they say something new. */
export function createPatience(limitMs: number) {
  const over = new AbortController()
  const wait = () => setTimeout(() => over.abort(), limitMs)
  let timer = wait()
  let last = ''
  return {
    /** Aborted when nothing new was said for too long. */
    signal: over.signal,
    sees(text: string) {
      if (text === last) return
      last = text
      clearTimeout(timer)
      timer = wait()
    },
    end: () => clearTimeout(timer),
  }
}
