import { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { readEnv } from '../env.ts'
import { get } from './get.ts'

/** The publisher's own word; `down` where it gave none, `garbled` where it is not one of a publisher. */
export type PublisherAnswer =
  { ok: true; health: PublisherHealth } | { ok: false; why: 'down' | 'garbled' }

const BOUNDS = { timeoutMs: 2_000, maxBytes: 100_000 }

export async function askHealth(): Promise<PublisherAnswer> {
  const got = await get(`${readEnv().PUBLISHER_URL}/health`, BOUNDS)
  if (!got.ok) return { ok: false, why: got.why === 'huge' ? 'garbled' : 'down' }
  if (got.status !== 200) return { ok: false, why: 'garbled' }
  try {
    return { ok: true, health: PublisherHealth.parse(JSON.parse(got.text)) }
  } catch {
    return { ok: false, why: 'garbled' }
  }
}
