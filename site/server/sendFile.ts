import type { FileHandle } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isCompressible } from '../publisher/release/files.ts'
import type { Visit } from './answer.ts'
import type { FileHead } from './fileHead.ts'
import type { HeldBytes } from './heldBytes.ts'
import { isKnown, rangeOf } from './negotiate.ts'

/** A file to be sent: its bytes, or the open file that has them. */
export interface OutgoingFile {
  name: string
  status: 200 | 404
  size: number
  from: HeldBytes | FileHandle
  head: FileHead
}

/** Answers with a file, the part of it that is asked for, or the news that the visitor has it. Closes nothing. */
export function sendFile(
  { request, response }: Visit,
  { name, status, size, from, head }: OutgoingFile,
): Promise<void> | undefined {
  if (status === 200 && isKnown(request.headers['if-none-match'], head.etag)) {
    response.writeHead(304, head.known).end()
    return undefined
  }
  const range = isCompressible(name) ? 'whole' : rangeOf(rangeHeader(request, head), size)
  if (range === 'outside') {
    response.writeHead(416, [...head.full, 'content-range', `bytes */${size}`]).end()
    return undefined
  }
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range
  const headers = [...head.full, 'content-length', String(end - start + 1)]
  if (range === 'whole') response.writeHead(status, headers)
  else {
    headers.push('content-range', `bytes ${start}-${end}/${size}`)
    response.writeHead(206, headers)
  }
  if (request.method === 'HEAD' || size === 0) response.end()
  else if (typeof from === 'string') response.end(from.slice(start, end + 1), 'latin1')
  else if (Buffer.isBuffer(from)) response.end(from.subarray(start, end + 1))
  else return sendStream(from, response, start, end)
  return undefined
}

async function sendStream(
  handle: FileHandle,
  response: ServerResponse,
  start: number,
  end: number,
): Promise<void> {
  const stream = handle.createReadStream({ start, end, autoClose: false })
  await pipeline(stream, response).catch((error: unknown) => {
    // A visitor who leaves in the middle of an answer is no fault of ours.
    if (!response.destroyed) throw error
  })
}

/** A part is asked for by GET alone (RFC 9110, 14.2), and with If-Range only of the bytes the browser knows. */
function rangeHeader({ headers, method }: IncomingMessage, { etag }: FileHead) {
  if (method !== 'GET') return undefined
  const known = headers['if-range']
  return known === undefined || known === etag ? headers.range : undefined
}
