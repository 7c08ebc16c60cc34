import type { Endpoint, PayloadRequest } from 'payload'
import { bytesOf } from '../bytes/store.ts'
import { takeIn } from '../media/intake.ts'
import { readStoredName } from '../bytes/names.ts'
import { PictureRefused } from '../media/problems.ts'
import { answering, notFound, pathParam } from './answer.ts'
import { pictureAnswer } from './picture.ts'
import { uploading } from './upload.ts'

async function thumbnail(req: PayloadRequest): Promise<Response> {
  const row = await req.payload.findByID({
    collection: 'media',
    id: pathParam(req, 'id'),
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const smallest = row?.variants?.find(({ format }) => format === 'webp')
  const bytes = smallest ? await bytesOf(req.payload).whole(smallest.sha256) : null
  return bytes ? pictureAnswer(bytes, 'webp') : notFound()
}

const upload = uploading({
  collection: 'media',
  takeIn,
  refused: (problem) => new PictureRefused(problem),
  received: () => 'Đã nhận ảnh.',
})

export const mediaEndpoints: Endpoint[] = [
  { method: 'post', path: '/', handler: answering(upload) },
  { method: 'get', path: '/:id/thumbnail', handler: answering(thumbnail) },
]

/**
 * Serves `/api/media/file/<sha256>.<format>` from the content-addressed store; Payload has checked access
 * then. It also asks while a form is read that names a file it did not bring: there is none.
 */
export async function serveMedia(
  req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<Response> {
  if (req.method !== 'GET') return notFound()
  const named = readStoredName(filename)
  const bytes = named && (await bytesOf(req.payload).whole(named.digest))
  return bytes ? pictureAnswer(bytes, named.format) : notFound()
}
