import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isCompressible } from '../publisher/release/files.ts'
import { findFile, type FoundFile, plainPath } from './findFile.ts'
import { cachingOf, securityHeaders, sharingOf, typeOf } from './headers.ts'
import { acceptedEncodings, isKnown, rangeOf } from './negotiate.ts'

const NOT_YET = 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.\n'
const WRONG_METHOD = 'Trang này chỉ để đọc.\n'

/**
 * Serves a release as it is at each moment: nothing is kept in memory, so new files show at once.
 * @param siteUrl the address people use
 */
export function createFileServer(release: string, siteUrl: string): Server {
  const headers = Object.entries(securityHeaders(siteUrl))
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000 },
    (request, response) => {
      for (const [name, value] of headers) response.setHeader(name, value)
      serve(release, request, response).catch((error: unknown) => {
        console.error(error)
        response.destroy()
      })
    },
  )
  server.keepAliveTimeout = 65_000
  return server
}

async function serve(release: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    sendText(request, response, 405, WRONG_METHOD)
    return
  }
  const path = plainPath(request.url ?? '')
  const name = path?.endsWith('/') ? `${path}index.html` : path
  if (name && typeOf(name) && (await sendFile(release, request, response, name, 200))) return
  if (path && (await isFolder(release, path))) {
    response.writeHead(308, { location: `${path}/` }).end()
    return
  }
  if (await sendFile(release, request, response, '/404.html', 404)) return
  sendText(request, response, 503, NOT_YET)
}

async function isFolder(release: string, path: string): Promise<boolean> {
  const index = await findFile(release, `${path}/index.html`)
  await index?.handle.close()
  return index !== null
}

async function sendFile(
  release: string,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  status: 200 | 404,
): Promise<boolean> {
  const found = await findEncoded(release, request, name)
  if (!found) return false
  const { file, encoding } = found
  try {
    const etag = `"${file.tag}"`
    response.setHeader('etag', etag)
    response.setHeader('cache-control', cachingOf(name))
    for (const header of Object.entries(sharingOf(name))) response.setHeader(...header)
    if (isCompressible(name)) response.setHeader('vary', 'accept-encoding')
    if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return true
    }
    response.setHeader('content-type', typeOf(name) ?? 'application/octet-stream')
    if (encoding) response.setHeader('content-encoding', encoding)
    await sendBytes(request, response, file, { status, isWhole: isCompressible(name) })
    return true
  } finally {
    await file.handle.close()
  }
}

async function findEncoded(release: string, request: IncomingMessage, name: string) {
  const encodings = isCompressible(name)
    ? acceptedEncodings(request.headers['accept-encoding'])
    : []
  for (const { name: encoding, suffix } of encodings) {
    const file = await findFile(release, name + suffix)
    if (file) return { file, encoding }
  }
  const file = await findFile(release, name)
  return file && { file, encoding: null }
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, size }: FoundFile,
  { status, isWhole }: { status: number; isWhole: boolean },
) {
  if (!isWhole) response.setHeader('accept-ranges', 'bytes')
  const range = isWhole ? 'whole' : rangeOf(rangeHeader(request, response), size)
  if (range === 'outside') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
    return
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range
  const part = range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }
  response.writeHead(range === 'whole' ? status : 206, {
    ...part,
    'content-length': end - start + 1,
  })
  if (request.method === 'HEAD' || size === 0) {
    response.end()
    return
  }
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response).catch(
    // A visitor who leaves in the middle of an answer is no fault of ours.
    (error: unknown) => {
      if (!response.destroyed) throw error
    },
  )
}

/** With If-Range, a part is wanted only of the bytes the browser knows. */
function rangeHeader({ headers }: IncomingMessage, response: ServerResponse): string | undefined {
  const known = headers['if-range']
  return known === undefined || known === response.getHeader('etag') ? headers.range : undefined
}

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
) {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}
