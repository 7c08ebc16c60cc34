import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import { shortCode, digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { formatDateTime } from '@bbt/shared/text/dates.ts'
import { findInvisible } from '@bbt/shared/text/invisible.ts'
import { diffWordsWithSpace } from 'diff'
import type { PayloadRequest } from 'payload'
import { freshActorOf } from '../access/actor.ts'
import { entries } from '../platform/chains.ts'
import { Refusal } from '../platform/refusal.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from '../publishing/content.ts'
import { frozenContent } from '../publishing/revisions.ts'
import type { DecisionEntry } from './decisionEntry.ts'
import { readableFields } from './readable.ts'
import type { Comparison, ComparisonField } from './viewTypes.ts'

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
  if (how === 'live') return live ? { digest: live, label: 'bản đang đăng' } : null
  const found = decisions.findLast((d) => {
    if (d.digest === undefined || d.digest === current) return false
    return how === 'mine' ? d.person === person && d.action !== 'submit' : d.action === 'submit'
  })
  if (found?.digest === undefined) return null
  const what = how === 'mine' ? 'bản thầy cô đã xem' : 'bản gửi trước'
  return { digest: found.digest, label: `${what}, ${formatDateTime(found.at)}` }
}

function fieldsBetween(before: Content | null, after: Content): ComparisonField[] {
  const old = new Map(before ? readableFields(before) : [])
  return readableFields(after).flatMap(([label, text]) => {
    const previous = old.get(label) ?? ''
    if (previous === text) return []
    const parts = diffWordsWithSpace(previous, text).map((part) => ({
      kind: part.added
        ? ('added' as const)
        : part.removed
          ? ('removed' as const)
          : ('same' as const),
      text: part.value,
    }))
    return [{ label, parts }]
  })
}

/** What differs between an item's text now (the frozen one where there is one) and an earlier revision of it. */
export async function compare(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
  how: string,
): Promise<Comparison> {
  const [row, actor] = [await byId(req, collection, id), await freshActorOf(req)]
  if (!row || !actor) throw new Refusal([{ code: 'wrongState' }])
  const frozen = row.digest ? await frozenContent(req, row.digest) : null
  const built = frozen
    ? ({ ok: true, content: frozen } as const)
    : await contentOf(req, collection, row)
  if (!built.ok) throw new Refusal(built.problems)
  const digest = digestOf(built.content)
  const where = { item: { equals: `${collection}/${id}` } }
  const decisions = await entries<DecisionEntry>(req, 'decisions', where)
  const from = baseOf(how, decisions, row.liveDigest ?? null, digest, actor.person)
  const before = from && (await frozenContent(req, from.digest))
  const fields = fieldsBetween(before, built.content)
  const invisible = readableFields(built.content).flatMap(([label, text]) =>
    findInvisible(text).map(({ name, index }) => `${label}: ${name} ở ký tự thứ ${index + 1}`),
  )
  const label = frozen ? `bản gửi ${shortCode(digest)}` : 'bản đang viết'
  return { from, to: { digest, label }, fields, invisible }
}
