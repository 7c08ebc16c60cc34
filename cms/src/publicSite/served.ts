import { ReleaseHead } from '@bbt/shared/contract/releaseHead.ts'
import { path } from '@bbt/shared/contract/fields.ts'
import type { ContentType } from '@bbt/shared/contentTypes.ts'
import { MANIFEST_PATH } from '@bbt/shared/urls.ts'
import { readEnv } from '../env.ts'
import type { Trouble } from './get.ts'
import { get } from './get.ts'

/** What the public server answers, against what the office wants it to. */
export type Served = { ok: true; isShown: boolean } | { ok: false; why: Trouble }

/** The last thing that the office decided about an item's page. */
export interface Wanted {
  kind: 'publish' | 'unpublish'
  type: ContentType
  seq: number
  hash: string
  url: string
  /** Of the text that is to be there, or was. */
  digest: string
}

const BOUNDS = { timeoutMs: 2_000, maxBytes: 2_000_000 }
const GONE = [404, 410]

/** The event up to which the served site shows the feed, as it says itself. */
export async function servedHead(): Promise<
  { ok: true; head: ReleaseHead } | { ok: false; why: Trouble }
> {
  const got = await get(readEnv().SITE_CHECK_URL + MANIFEST_PATH, BOUNDS)
  if (!got.ok) return got
  if (got.status !== 200) return { ok: false, why: 'status' }
  try {
    return { ok: true, ...ReleaseHead.parse(JSON.parse(got.text)) }
  } catch {
    return { ok: false, why: 'garbled' }
  }
}

/** The page of an item names the digest of its text, where its trace leads to the check. */
async function atItsAddress({ kind, url, digest }: Wanted): Promise<Served> {
  const got = await get(readEnv().SITE_CHECK_URL + path.parse(url), BOUNDS)
  if (!got.ok) return got
  const isGone = GONE.includes(got.status)
  if (!isGone && got.status !== 200) return { ok: false, why: 'status' }
  const carries = !isGone && got.text.includes(digest)
  return { ok: true, isShown: kind === 'publish' ? carries : !carries }
}

/** What shows on every page is written with the whole release, whose record says how far it is. */
async function inTheRelease({ seq, hash }: Wanted): Promise<Served> {
  const served = await servedHead()
  if (!served.ok) return served
  const { head } = served
  return { ok: true, isShown: head.seq > seq || (head.seq === seq && head.hash === hash) }
}

const PROOFS: Record<ContentType, (wanted: Wanted) => Promise<Served>> = {
  article: atItsAddress,
  siteConfiguration: inTheRelease,
}

/** Asks the public server, and nobody else, whether it shows what the office wants. */
export const askServed = (wanted: Wanted): Promise<Served> => PROOFS[wanted.type](wanted)
