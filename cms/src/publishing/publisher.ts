import { readEnv } from '../env.ts'

const TIMEOUT_MS = 10_000

/** Asks the publisher on this machine. @throws when it does not answer */
export function askPublisher(
  path: string,
  body: object,
  timeoutMs = TIMEOUT_MS,
): Promise<Response> {
  const { PUBLISHER_URL, FEED_SECRET } = readEnv()
  return fetch(PUBLISHER_URL + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${FEED_SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  })
}

/** Tells the publisher that the feed may have grown. It also looks by itself, so a failure only costs a second. */
export function pokePublisher(logger: { warn: (message: string) => void }): void {
  askPublisher('/poke', {}).catch((error: unknown) => {
    logger.warn(`Chưa báo được cho bộ đăng trang: ${String(error)}`)
  })
}
