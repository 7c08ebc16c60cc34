/** Why an address gave nothing that can be read. */
export type Trouble = 'unreachable' | 'slow' | 'huge' | 'redirects' | 'status' | 'garbled'

export type Got = { ok: true; status: number; text: string } | { ok: false; why: Trouble }

interface Bounds {
  timeoutMs: number
  maxBytes: number
}

/** Reads a body up to a size; null when it is larger. */
async function readUpTo(body: ReadableStream<Uint8Array> | null, max: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the stream: nothing more of it is taken in.
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > max) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * Asks one address of the installation's own servers: no redirect is followed, and neither time nor
 * memory is given without bound. Failures are answers, never exceptions.
 */
export async function get(url: string, { timeoutMs, maxBytes }: Bounds): Promise<Got> {
  try {
    // `manual` follows nothing either, and lets us say that there was a redirect.
    const response = await fetch(url, {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const { status } = response
    if (status >= 300 && status < 400) {
      await response.body?.cancel()
      return { ok: false, why: 'redirects' }
    }
    const text = await readUpTo(response.body, maxBytes)
    return text === null ? { ok: false, why: 'huge' } : { ok: true, status, text }
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    return { ok: false, why: isSlow ? 'slow' : 'unreachable' }
  }
}
