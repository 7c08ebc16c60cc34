import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { readWord, WordRefused } from '../documents/read.ts'
import { Refusal } from '../platform/refusal.ts'
import { answering } from './answer.ts'

/** The file of a form; null where there is none, or no form. */
async function fileOf(req: PayloadRequest): Promise<Uint8Array | null> {
  const form = await req.formData?.().catch(() => null)
  const file = form?.get('file')
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null
}

/** Reads a Word file for the editor; nothing of it is kept. */
async function wordText(req: PayloadRequest): Promise<object> {
  const actor = await actorOf(req)
  if (actor?.active !== true) throw new Refusal([{ code: 'notYours' }])
  const bytes = await fileOf(req)
  if (bytes === null) throw new WordRefused('wordBroken')
  return { html: await readWord(bytes) }
}

export const documentEndpoints: Endpoint[] = [
  { method: 'post', path: '/word-text', handler: answering(wordText) },
]
