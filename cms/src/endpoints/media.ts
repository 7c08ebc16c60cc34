import type { Endpoint, PayloadRequest } from 'payload'
import { mediaBytes } from '../media/store.ts'
import { answering, notFound, pathParam } from './answer.ts'

const picture = (bytes: Buffer, type: string) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
    },
  })

async function thumbnail(req: PayloadRequest): Promise<Response> {
  const row = await req.payload.findByID({
    collection: 'media',
    id: pathParam(req, 'id'),
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const smallest = row?.variants?.find(({ format }) => format === 'webp')
  const bytes = smallest ? await mediaBytes(smallest.sha256) : null
  return bytes ? picture(bytes, 'image/webp') : notFound()
}

export const mediaEndpoints: Endpoint[] = [
  { method: 'get', path: '/:id/thumbnail', handler: answering(thumbnail) },
]

/** Serves `/api/media/file/<sha256>.<format>` from the content-addressed store; Payload has checked access. */
export async function serveMedia(
  _req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } },
): Promise<Response> {
  const [digest = '', format = ''] = filename.replace(/-\d+(?=\.)/, '').split('.')
  const bytes = await mediaBytes(digest)
  return bytes ? picture(bytes, `image/${format === 'jpg' ? 'jpeg' : format}`) : notFound()
}
