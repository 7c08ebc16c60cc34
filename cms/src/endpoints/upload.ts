import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import { actorOf } from '../access/actor.ts'
import { UploadRefused } from '../bytes/refused.ts'
import { PICTURE_PROBLEMS } from '../media/problems.ts'
import { Refusal } from '../platform/refusal.ts'
import { recordRefused } from '../security/events.ts'
import { queryParam } from './answer.ts'

interface Taking {
  collection: 'media' | 'files'
  takeIn: (req: PayloadRequest, data: Readonly<Record<string, unknown>>) => Promise<object>
  /** What is thrown for a form that cannot be read or is too long. */
  refused: (problem: 'unreadable' | 'tooManyBytes') => UploadRefused
  /** What the sender is told when it is there. */
  received: (doc: object) => string
}

/**
 * Takes an upload in as Payload's own endpoint does, in another order: who sends is known before the file is read, and the
 * bytes are made ready before the row's transaction begins.
 */
export const uploading =
  ({ collection, received, refused, takeIn }: Taking) =>
  async (req: PayloadRequest): Promise<Response> => {
    const actor = await actorOf(req)
    if (actor?.active !== true) throw new Refusal([{ code: 'notYours' }])
    await addDataAndFileToRequest(req).catch((error: unknown) => {
      if (!(error instanceof APIError)) throw refused('unreadable')
      // Payload says it with our words for pictures, and without their code.
      const isTooMany = error.message === PICTURE_PROBLEMS.tooManyBytes.words
      throw isTooMany ? refused('tooManyBytes') : error
    })
    await takeIn(req, req.data ?? {}).catch(async (error: unknown) => {
      if (error instanceof UploadRefused && error.problem === 'infected') {
        await recordRefused(req, {
          kind: 'infectedUpload',
          person: actor.person,
          ...(error.virus !== undefined && { detail: error.virus }),
        })
      }
      throw error
    })
    const doc = await req.payload.create({
      collection,
      data: req.data as never,
      ...(req.file && { file: req.file }),
      depth: Number(queryParam(req, 'depth') ?? 1),
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: received(doc) }, { status: 201 })
  }
