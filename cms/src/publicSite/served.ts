import { ReleaseHead } from '@bbt/shared/contract/releaseHead.ts'
import { path } from '@bbt/shared/contract/fields.ts'
import { digestOfPage } from '@bbt/shared/contract/pageDigest.ts'
import type { ContentType } from '@bbt/shared/types/index.ts'
import { MANIFEST_PATH } from '@bbt/shared/urls.ts'
import { readEnv } from '../env.ts'
import type { Trouble } from './get.ts'
import { get } from './get.ts'

/** What the public server answers, against what the office wants it to; a release says where it is held. */
export type Served =
  { ok: true; isShown: boolean; heldBefore?: number | undefined } | { ok: false; why: Trouble }

/** The last thing that the office decided about an item's page. */
export interface Wanted {
  kind: 'publish' | 'unpublish'
  type: ContentType
  seq: number
  hash: string
  url: string
  /** Of the text that is to be there, or was. */
  digest: string
  /** What was ever published of an item that is taken down: an earlier text may be the one that is served. */
  published: readonly Publication[]
}

/** A text of an item, where it was published. */
interface Publication {
  url: string
  digest: string
}

const BOUNDS = { timeoutMs: 2_000, maxBytes: 2_000_000 }
const GONE = [404, 410]

/** How far the served site takes the feed in, and where it is held, as it says itself. */
export async function servedHead(): Promise<
  ({ ok: true } & ReleaseHead) | { ok: false; why: Trouble }
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

/** What a page says it shows: null where it says no digest; `there` is false where there is no page. */
async function digestAt(
  url: string,
): Promise<{ ok: true; there: boolean; digest: string | null } | { ok: false; why: Trouble }> {
  const got = await get(readEnv().SITE_CHECK_URL + path.parse(url), BOUNDS)
  if (!got.ok) return got
  if (GONE.includes(got.status)) return { ok: true, there: false, digest: null }
  if (got.status !== 200) return { ok: false, why: 'status' }
  return { ok: true, there: true, digest: digestOfPage(got.text) }
}

async function isAt({ url, digest }: Wanted): Promise<Served> {
  const found = await digestAt(url)
  return found.ok ? { ok: true, isShown: found.digest === digest } : found
}

/** No page, or that of another item: a page that names no digest at all proves nothing. */
async function isGoneFrom(url: string, own: ReadonlySet<string>): Promise<Served> {
  const found = await digestAt(url)
  if (!found.ok) return found
  const { there, digest } = found
  return { ok: true, isShown: !there || (digest !== null && !own.has(digest)) }
}

/** Gone is what is at none of its addresses: a text that waited for its time may have had another. */
async function isGone({ published, url }: Wanted): Promise<Served> {
  const own = new Set(published.map(({ digest }) => digest))
  const urls = new Set([url, ...published.map((one) => one.url)])
  const answers = await Promise.all([...urls].map((one) => isGoneFrom(one, own)))
  const left = answers.find((answer) => answer.ok && !answer.isShown)
  return left ?? answers.find(({ ok }) => !ok) ?? { ok: true, isShown: true }
}

const atItsAddress = (wanted: Wanted): Promise<Served> =>
  wanted.kind === 'publish' ? isAt(wanted) : isGone(wanted)

/** What shows on every page is written with the whole release, whose record says how far it is, and goes on under a hold. */
async function inTheRelease({ kind, seq, hash }: Wanted): Promise<Served> {
  const served = await servedHead()
  if (!served.ok) return served
  const { head, heldBefore, withheld = [] } = served
  const isHeld = kind === 'publish' && heldBefore !== undefined && seq >= heldBefore
  const isTaken = head.seq > seq || (head.seq === seq && head.hash === hash)
  return { ok: true, isShown: isTaken && !isHeld && !withheld.includes(seq), heldBefore }
}

const PROOFS: Record<ContentType, (wanted: Wanted) => Promise<Served>> = {
  article: atItsAddress,
  siteConfiguration: inTheRelease,
}

/** Asks the public server, and nobody else, whether it shows what the office wants. */
export const askServed = (wanted: Wanted): Promise<Served> => PROOFS[wanted.type](wanted)
