import { createServer, type Server } from 'node:http'
import { answer } from './answer.ts'
import { createFileCache } from './fileCache.ts'
import { fileHead, raw } from './fileHead.ts'
import type { FileIdentity } from './findFile.ts'
import { securityHeaders } from './headers.ts'
import { LIMITS, type ServerLimits } from './limits.ts'

/**
 * Serves a release as it is at each moment: what is kept in memory is compared with the files at every
 * request, so new files show at once.
 * @param siteUrl the address people use
 */
export function createFileServer(
  release: string,
  siteUrl: string,
  limits: ServerLimits = LIMITS,
): Server {
  const always = securityHeaders(siteUrl)
  const headOf = (name: string, identity: FileIdentity) => fileHead(always, name, identity)
  const site = { always: raw(always), headOf, files: createFileCache(release, limits, headOf) }
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: limits.checkMs,
    },
    (request, response) => {
      answer(site, { request, response })?.catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
    },
  )
  server.timeout = limits.stalledMs
  return server
}
