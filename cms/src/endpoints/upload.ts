import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import { actorOf } from '../access/actor.ts'
import { PICTURE_PROBLEMS } from '../media/problems.ts'
import { Refusal } from '../platform/refusal.ts'
import { recordRefused } from '../security/events.ts'
import { queryParam } from './answer.ts'

interface Taking {
  collection: 'media' | 'files'
  takeIn: (req: PayloadRequest, data: Readonly<Record<string, unknown>>) => Promise<object>
  /** What is thrown for a form that cannot be read or is too long. */
  refused: (problem: 'unreadable' | 'tooManyBytes') => APIError
  /** What the sender is told when it is there. */
  received: (doc: object) => string
}

/** A refusal of an upload by its virus. */
const virusOf = (error: unknown): { virus: string | undefined } | null =>
  error instanceof APIError && 'problem' in error && error.problem === 'infected'
    ? { virus: 'virus' in error ? String(error.virus) : undefined }
    : null

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
      const found = virusOf(error)
      if (found) {
        await recordRefused(req, {
          kind: 'infectedUpload',
          person: actor.person,
          ...(found.virus !== undefined && { detail: found.virus }),
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
