import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isCompressible } from '../publisher/release/files.ts'
import { createFileCache, type HeldFile } from './fileCache.ts'
import { type FileHead, fileHead, type RawHeaders, raw } from './fileHead.ts'
import { type FileIdentity, type FoundFile, plainPath } from './findFile.ts'
import { securityHeaders, typeOf } from './headers.ts'
import { LIMITS, type ServerLimits } from './limits.ts'
import { acceptedEncodings } from './negotiate.ts'
import { type OutgoingFile, sendFile } from './sendFile.ts'

const NOT_YET = 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.\n'
const WRONG_METHOD = 'Trang này chỉ để đọc.\n'

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
      serve(site, request, response)?.catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
    },
  )
  server.timeout = limits.stalledMs
  return server
}

interface ServedSite {
  always: RawHeaders
  headOf: (name: string, identity: FileIdentity) => FileHead
  files: ReturnType<typeof createFileCache<FileHead>>
}

/** Most answers are at hand and given at once, without a promise for each. */
function serve(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(request, response, 405, WRONG_METHOD, [...site.always, 'allow', 'GET, HEAD'])
    return undefined
  }
  const path = plainPath(request.url ?? '')
  const name = path?.endsWith('/') ? `${path}index.html` : path
  const held = name && typeOf(name) ? site.files.current(best(name, request)) : null
  if (!name || !held) return look(site, request, response, path, name)
  return send(request, response, name, 200, held)
}

async function look(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  path: string | null,
  name: string | null,
): Promise<void> {
  if (name && typeOf(name) && (await answerWith(site, request, response, name, 200))) return
  if (path && (await isFolder(site, path))) {
    response.writeHead(308, [...site.always, 'location', `${path}/`]).end()
    return
  }
  if (await answerWith(site, request, response, '/404.html', 404)) return
  sendText(request, response, 503, NOT_YET, site.always)
}

async function isFolder({ files }: ServedSite, path: string): Promise<boolean> {
  const index = await files.find(`${path}/index.html`)
  if (index && 'handle' in index) await index.handle.close()
  return index !== null
}

/** False where there is no such file. */
async function answerWith(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  status: OutgoingFile['status'],
): Promise<boolean> {
  for (const encoded of candidates(name, request)) {
    const file = site.files.current(encoded) ?? (await site.files.find(encoded))
    if (!file) continue
    if ('bytes' in file) await send(request, response, name, status, file)
    else await sendOpen(site, request, response, { name, status, encoded, file })
    return true
  }
  return false
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  status: OutgoingFile['status'],
  { bytes: from, head }: HeldFile<FileHead>,
): Promise<void> | undefined {
  return sendFile(request, response, { name, status, size: from.length, from, head })
}

async function sendOpen(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  {
    name,
    status,
    encoded,
    file: { handle: from, identity },
  }: Pick<OutgoingFile, 'name' | 'status'> & { encoded: string; file: FoundFile },
): Promise<void> {
  const head = site.headOf(encoded, identity)
  try {
    await sendFile(request, response, { name, status, size: identity.size, from, head })
  } finally {
    await from.close()
  }
}

/** Files that answer the request, best first: the encodings this visitor takes, then the file itself. */
const candidates = (name: string, request: IncomingMessage): string[] => [
  ...encodingsOf(name, request).map(({ suffix }) => name + suffix),
  name,
]

const best = (name: string, request: IncomingMessage): string =>
  name + (encodingsOf(name, request)[0]?.suffix ?? '')

const encodingsOf = (name: string, { headers }: IncomingMessage) =>
  isCompressible(name) ? acceptedEncodings(headers['accept-encoding']) : []

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: RawHeaders,
) {
  response.writeHead(status, [
    ...headers,
    'content-type',
    'text/plain; charset=utf-8',
    'content-length',
    String(Buffer.byteLength(text)),
    'cache-control',
    'no-store',
  ])
  response.end(request.method === 'HEAD' ? undefined : text)
}
