import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { now } from '../platform/clock.ts'
import { allWhere, isAny } from '../platform/rows.ts'
import { digestsOfFile, digestsOfPicture } from './rows.ts'
import { bytesOf } from './store.ts'

/** Longer than an office may work on a database that was restored from too old a backup before somebody notices. */
const GRACE_MS = 30 * 86_400_000

/** The SHA-256 of all bytes that a row of the office's libraries names. */
async function namedByRows(payload: Payload): Promise<Set<string>> {
  const req = await createLocalReq({}, payload)
  const pictures = await allWhere(req, 'media', {})
  const files = await allWhere(req, 'files', {})
  return new Set([...pictures.flatMap(digestsOfPicture), ...files.flatMap(digestsOfFile)])
}

/**
 * Removes bytes that nothing names and that nobody has asked to keep for a month: what uploads left behind whose row
 * was refused, or that broke off. Answers with their SHA-256.
 */
export async function collectBytes(payload: Payload): Promise<string[]> {
  const store = bytesOf(payload)
  const before = new Date(now().getTime() - GRACE_MS)
  const named = await namedByRows(payload)
  const req = await createLocalReq({}, payload)
  const removed: string[] = []
  for await (const { digest, since } of store.stored()) {
    if (digest === null || since >= before || named.has(digest)) continue
    // A row may be lost; what is frozen is needed all the same.
    if (await isAny(req, 'revisions', { canonical: { contains: digest } })) continue
    if (await store.removeOlder(digest, before)) removed.push(digest)
  }
  await store.removeBroken(before)
  return removed
}
