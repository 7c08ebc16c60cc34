import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import { actorOf } from '../access/actor.ts'
import { bytesOf } from '../bytes/store.ts'
import { takeIn } from '../media/intake.ts'
import { readPictureName } from '../media/names.ts'
import { PICTURE_PROBLEMS, PictureRefused } from '../media/problems.ts'
import { Refusal } from '../platform/refusal.ts'
import { recordRefused } from '../security/events.ts'
import { answering, notFound, pathParam, queryParam } from './answer.ts'
import { pictureAnswer } from './picture.ts'

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

/**
 * Takes a picture in as Payload's own endpoint does, in another order: who sends is known before the
 * file is read, and the picture is made ready before the row's transaction begins.
 */
async function upload(req: PayloadRequest): Promise<Response> {
  const actor = await actorOf(req)
  if (actor?.active !== true) throw new Refusal([{ code: 'notYours' }])
  await addDataAndFileToRequest(req).catch((error: unknown) => {
    if (!(error instanceof APIError)) throw new PictureRefused('unreadable')
    // Payload says it with our words, and without their code.
    const isTooMany = error.message === PICTURE_PROBLEMS.tooManyBytes.words
    throw isTooMany ? new PictureRefused('tooManyBytes') : error
  })
  await takeIn(req).catch(async (error: unknown) => {
    if (error instanceof PictureRefused && error.problem === 'infected') {
      await recordRefused(req, {
        kind: 'infectedUpload',
        person: actor.person,
        ...(error.virus !== undefined && { detail: error.virus }),
      })
    }
    throw error
  })
  const doc = await req.payload.create({
    collection: 'media',
    data: req.data as never,
    ...(req.file && { file: req.file }),
    depth: Number(queryParam(req, 'depth') ?? 1),
    overrideAccess: false,
    req,
  })
  return Response.json({ doc, message: 'Đã nhận ảnh.' }, { status: 201 })
}

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
  const named = readPictureName(filename)
  const bytes = named && (await bytesOf(req.payload).whole(named.digest))
  return bytes ? pictureAnswer(bytes, named.format) : notFound()
}
