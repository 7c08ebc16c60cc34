import type { PayloadRequest } from 'payload'

const AGENT_LENGTH = 120

/**
 * The network address a request came from, null where there is none (a script). The last entry of
 * X-Forwarded-For: the trusted proxy's, or the socket's (docs/operations.md, "Behind a proxy").
 */
export function addressOf(req: PayloadRequest): string | null {
  const hops = (req.headers.get('x-forwarded-for') ?? '').split(',')
  const address =
    hops
      .at(-1)
      ?.trim()
      .replace(/^::ffff:/, '') ?? ''
  return /^[\da-f.:]{2,45}$/i.test(address) ? address.toLowerCase() : null
}

/** What the browser calls itself, shortened and without control characters. */
export function agentOf(req: PayloadRequest): string | null {
  const agent = (req.headers.get('user-agent') ?? '').replaceAll(/\p{C}+/gu, ' ').normalize('NFC')
  return agent.trim() === '' ? null : agent.trim().slice(0, AGENT_LENGTH)
}
