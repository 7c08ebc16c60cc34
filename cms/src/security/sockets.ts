import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Has Next note the socket's address as X-Forwarded-For. Next does so by itself only where the header is
 * missing: whoever sends one would choose the address that their wrong passwords are counted under.
 */
export function believeSocketsOnly(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    delete request.headers['x-forwarded-for']
  })
}
