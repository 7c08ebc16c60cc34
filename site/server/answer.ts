import type { IncomingMessage, ServerResponse } from 'node:http'
import { isCompressible } from '../publisher/release/files.ts'
import type { createFileCache } from './fileCache.ts'
import type { FileHead, RawHeaders } from './fileHead.ts'
import { type FileIdentity, plainPath } from './findFile.ts'
import { typeOf } from './headers.ts'
import { acceptedEncodings } from './negotiate.ts'
import { sendFile } from './sendFile.ts'

const NOT_YET = 'Trang đang được chuẩn bị. Xin quay lại sau ít phút.\n'
const WRONG_METHOD = 'Trang này chỉ để đọc.\n'

/** What a server serves, and what it says with every answer. */
export interface ServedSite {
  always: RawHeaders
  headOf: (name: string, identity: FileIdentity) => FileHead
  files: ReturnType<typeof createFileCache<FileHead>>
}

export interface Visit {
  request: IncomingMessage
  response: ServerResponse
}

/** Answers a visitor. Most answers are at hand and given at once, without a promise for each. */
export function answer(site: ServedSite, visit: Visit): Promise<void> | undefined {
  const { method, url = '' } = visit.request
  if (method !== 'GET' && method !== 'HEAD') {
    sendText(visit, 405, WRONG_METHOD, [...site.always, 'allow', 'GET, HEAD'])
    return undefined
  }
  const path = plainPath(url)
  const name = path?.endsWith('/') ? `${path}index.html` : path
  if (!name || !typeOf(name)) return answerOthers(site, visit, path)
  const held = site.files.current(best(name, visit))
  if (!held) return answerFromDisk(site, visit, path, name)
  const { bytes, head } = held
  return sendFile(visit, { name, status: 200, size: bytes.length, from: bytes, head })
}

async function answerFromDisk(
  site: ServedSite,
  visit: Visit,
  path: string | null,
  name: string,
): Promise<void> {
  if (!(await answerWith(site, visit, name, 200))) await answerOthers(site, visit, path)
}

/** Where there is no such file: a folder's address without its slash, or nothing. */
async function answerOthers(site: ServedSite, visit: Visit, path: string | null): Promise<void> {
  if (path && (await isFolder(site, path))) {
    visit.response.writeHead(308, [...site.always, 'location', `${path}/`]).end()
  } else if (!(await answerWith(site, visit, '/404.html', 404))) {
    sendText(visit, 503, NOT_YET, site.always)
  }
}

async function isFolder({ files }: ServedSite, path: string): Promise<boolean> {
  const index = await files.find(`${path}/index.html`)
  if (index && 'handle' in index) await index.handle.close()
  return index !== null
}

/** False where there is no such file. */
async function answerWith(
  site: ServedSite,
  visit: Visit,
  name: string,
  status: 200 | 404,
): Promise<boolean> {
  for (const encoded of candidates(name, visit)) {
    const file = site.files.current(encoded) ?? (await site.files.find(encoded))
    if (!file) continue
    if ('bytes' in file) {
      const { bytes, head } = file
      await sendFile(visit, { name, status, size: bytes.length, from: bytes, head })
      return true
    }
    const { handle, identity } = file
    const head = site.headOf(encoded, identity)
    try {
      await sendFile(visit, { name, status, size: identity.size, from: handle, head })
    } finally {
      await handle.close()
    }
    return true
  }
  return false
}

/** Files that answer the request, best first: the encodings this visitor takes, then the file itself. */
const candidates = (name: string, visit: Visit): string[] => [
  ...encodingsOf(name, visit).map(({ suffix }) => name + suffix),
  name,
]

const best = (name: string, visit: Visit): string =>
  name + (encodingsOf(name, visit)[0]?.suffix ?? '')

const encodingsOf = (name: string, { request }: Visit) =>
  isCompressible(name) ? acceptedEncodings(request.headers['accept-encoding']) : []

function sendText({ request, response }: Visit, status: number, text: string, headers: RawHeaders) {
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
