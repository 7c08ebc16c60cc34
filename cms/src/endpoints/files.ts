import { Readable } from 'node:stream'
import type { FileFormat } from '@bbt/shared/contract/file.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import { bytesOf } from '../bytes/store.ts'
import { takeInFile } from '../files/intake.ts'
import { MIME_TYPES } from '../files/mimeTypes.ts'
import { FileRefused } from '../files/problems.ts'
import { readStoredName } from '../bytes/names.ts'
import { answering, notFound, pathParam } from './answer.ts'
import { pictureAnswer } from './picture.ts'
import { uploading } from './upload.ts'

const seen = (req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'files',
    id: pathParam(req, 'id'),
    overrideAccess: false,
    disableErrors: true,
    req,
  })

const bytesAt = async (req: PayloadRequest, sha256: string | null | undefined) =>
  sha256 ? bytesOf(req.payload).whole(sha256) : null

async function thumbnail(req: PayloadRequest): Promise<Response> {
  const bytes = await bytesAt(req, (await seen(req))?.firstPage?.sha256)
  return bytes ? pictureAnswer(bytes, 'webp') : notFound()
}

/** "Chữ máy đọc được", as it is searched. */
async function text(req: PayloadRequest): Promise<Response> {
  const bytes = await bytesAt(req, (await seen(req))?.text?.sha256)
  if (!bytes) return notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

const upload = uploading({
  collection: 'files',
  takeIn: takeInFile,
  refused: (problem) => new FileRefused(problem),
  received: (doc) =>
    Reflect.get(doc, 'isScanned') === true
      ? 'Đã nhận tệp.'
      : 'Đã nhận tệp. Tệp chưa được quét virus.',
})

export const fileEndpoints: Endpoint[] = [
  { method: 'post', path: '/', handler: answering(upload) },
  { method: 'get', path: '/:id/thumbnail', handler: answering(thumbnail) },
  { method: 'get', path: '/:id/text', handler: answering(text) },
]

const isFormat = (format: string): format is FileFormat => Object.hasOwn(MIME_TYPES, format)

/**
 * Serves `/api/files/file/<sha256>.<format>` as a stream; Payload has checked access then. It runs nothing of the office:
 * a PDF is shown by the browser, everything else is saved. Also asked while a form is read that names a file it did not
 * bring: there is none.
 */
export async function serveFile(
  req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<Response> {
  if (req.method !== 'GET') return notFound()
  const named = readStoredName(filename)
  if (!named || !isFormat(named.format)) return notFound()
  const found = await bytesOf(req.payload).open(named.digest)
  if (!found) return notFound()
  return new Response(Readable.toWeb(found.stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': MIME_TYPES[named.format],
      'content-length': String(found.size),
      'content-disposition': named.format === 'pdf' ? 'inline' : 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
