import { hkdfSync } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { answering } from '../endpoints/answer.ts'
import { Refusal } from '../platform/refusal.ts'

const KEY_BYTES = 32

/** The key of one person's texts in whatever browser they work at; derived, so that it is kept nowhere. */
const keyOf = (secret: string, person: string): string =>
  Buffer.from(hkdfSync('sha256', secret, person, 'bbt/kept-text', KEY_BYTES)).toString('base64')

async function ownKey(req: PayloadRequest): Promise<{ person: string; key: string }> {
  const actor = await actorOf(req)
  if (actor?.active !== true) throw new Refusal([{ code: 'inactive' }])
  const { person } = actor
  return { person, key: keyOf(req.payload.secret, person) }
}

/** `GET /api/users/kept-text-key`: under it the browser keeps what the office does not have yet (admin/kept). One's own only, and it says whose. */
export const keptTextKey: Endpoint = {
  method: 'get',
  path: '/kept-text-key',
  handler: answering(async (req) =>
    Response.json(await ownKey(req), { headers: { 'cache-control': 'no-store' } }),
  ),
}
