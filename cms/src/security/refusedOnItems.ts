import type { IssueCode } from '@bbt/shared/workflow/issues.ts'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { Refusal } from '../platform/refusal.ts'
import { recordListed } from './login/failures.ts'

/** Nobody is offered what these refuse: who asks for it all the same tries a way around the board. */
const ATTEMPTS: readonly IssueCode[] = [
  'notYours',
  'isContributor',
  'isEndorser',
  'isApprover',
  'inactive',
]

/**
 * Writes an attempt down that its person may not make; other refusals are everyday. Call it when the
 * transaction of `req` is over.
 * @param what what was tried on which item
 */
export async function recordRefusedOnItem(
  req: PayloadRequest,
  what: string,
  error: unknown,
): Promise<void> {
  if (!(error instanceof Refusal) || !req.user) return
  const codes = error.issues.map(({ code }) => code).filter((code) => ATTEMPTS.includes(code))
  if (codes.length === 0) return
  const detail = `${what}: ${codes.join(', ')}`
  await recordListed(req, { kind: 'itemRefused', person: req.user.id, detail })
}

/** Payload's own endpoints of an item: saving, deleting, copying. */
export const recordRefusedSave: AfterErrorHook = async ({ error, req, collection }) => {
  const id = req.routeParams?.['id']
  const target = `${collection?.slug ?? ''}${typeof id === 'string' ? `/${id}` : ''}`
  await recordRefusedOnItem(req, `${req.method ?? ''} ${target}`, error)
}
