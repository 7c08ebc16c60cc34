import type { GovernedType } from '@bbt/shared/types/index.ts'
import { shortCode, digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { formatDateTime } from '@bbt/shared/text/dates.ts'
import type { PayloadRequest } from 'payload'
import { freshActorOf } from '../access/actor.ts'
import { Refusal } from '../platform/refusal.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from '../publishing/content.ts'
import { frozenContent } from '../publishing/revisions.ts'
import { decisionsOn } from './decisionEntry.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { earlierRevisions } from './earlier.ts'
import { boundedDifference } from './difference/bounded.ts'
import type { Comparison } from './viewTypes.ts'

const LIVE_LABEL = 'bản đang đăng'

interface Side {
  digest: string
  label: string
}

/** The revision to compare with: the live one, the last submitted before, or the last this person decided on. */
function baseOf(
  how: string,
  decisions: readonly DecisionEntry[],
  live: string | null,
  current: string,
  person: string,
): Side | null {
  if (how === 'live') return live ? { digest: live, label: LIVE_LABEL } : null
  const found = decisions.findLast((d) => {
    if (d.digest === undefined || d.digest === current) return false
    return how === 'mine' ? d.person === person && d.action !== 'submit' : d.action === 'submit'
  })
  if (found?.digest === undefined) return null
  const what = how === 'mine' ? 'bản thầy cô đã xem' : 'bản gửi trước'
  return { digest: found.digest, label: `${what}, ${formatDateTime(found.at)}` }
}

async function differing(
  from: Side | null,
  before: Content | null,
  to: Side,
  after: Content,
): Promise<Comparison> {
  return { from, to, ...(await boundedDifference({ before, after })) }
}

/** What would change on the site if an earlier text came back: from the live one to it. */
async function compareEarlier(
  req: PayloadRequest,
  decisions: readonly DecisionEntry[],
  live: string | null,
  asked: string | null,
): Promise<Comparison> {
  const found = earlierRevisions(decisions).find(({ digest }) => digest === asked)
  const after = found ? await frozenContent(req, found.digest) : null
  const before = live === null ? null : await frozenContent(req, live)
  if (!found || !after || live === null) throw new Refusal([{ code: 'notEarlier' }])
  const label = `bản ${found.version}, đăng ${formatDateTime(found.since)}`
  const to = { digest: found.digest, label }
  return differing({ digest: live, label: LIVE_LABEL }, before, to, after)
}

/**
 * What differs between an item's text now (the frozen one where there is one) and an earlier revision of
 * it; with `earlier`, between the live text and one that may be put back (its digest).
 */
export async function compare(
  req: PayloadRequest,
  type: GovernedType,
  id: string,
  { how, earlier }: { how: string; earlier: string | null },
): Promise<Comparison> {
  const [row, actor] = [await byId(req, type.collection, id), await freshActorOf(req)]
  if (!row || !actor) throw new Refusal([{ code: 'wrongState' }])
  const decisions = await decisionsOn(req, `${type.collection}/${id}`)
  const live = row.liveDigest ?? null
  if (how === 'earlier') return compareEarlier(req, decisions, live, earlier)
  const frozen = row.digest ? await frozenContent(req, row.digest) : null
  const built = frozen ? ({ ok: true, content: frozen } as const) : await contentOf(req, type, row)
  if (!built.ok) throw new Refusal(built.problems)
  const digest = digestOf(built.content)
  const from = baseOf(how, decisions, live, digest, actor.person)
  const before = from && (await frozenContent(req, from.digest))
  const label = frozen ? `bản gửi ${shortCode(digest)}` : 'bản đang viết'
  return differing(from, before, { digest, label }, built.content)
}
