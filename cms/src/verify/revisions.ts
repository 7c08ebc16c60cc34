import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { sha256, shortCode } from '@bbt/shared/approval/digest.ts'
import { Content } from '@bbt/shared/contract/content.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { Row } from '../platform/rows.ts'
import type { SealedDecision } from './history.ts'

const placeOf = (digest: string, item: string) => `bản ${shortCode(digest)} (${digest}, ${item})`

/** The content of a frozen text; null when it is none. */
function contentIn(canonical: string): Content | null {
  try {
    const parsed = Content.safeParse(JSON.parse(canonical))
    return parsed.success && canonicalJson(parsed.data) === canonical ? parsed.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Hashes every frozen text anew: each is what its name says, was submitted, and every submission has its text. */
export function checkRevisions(
  rows: readonly Row<'revisions'>[],
  decisions: readonly SealedDecision[],
): { contents: Map<string, Content>; findings: Finding[] } {
  const findings: Finding[] = []
  const contents = new Map<string, Content>()
  const submitted = new Map<string, string>()
  for (const { action, digest, item } of decisions) {
    if (action === 'submit' && digest && !submitted.has(digest)) submitted.set(digest, item)
  }
  for (const { digest, item, canonical } of rows) {
    const say = (problem: string) => findings.push({ place: placeOf(digest, item), problem })
    const content = contentIn(canonical)
    if (sha256(canonical) !== digest) say('nội dung không khớp mã')
    else if (content === null) say('nội dung không đúng khuôn')
    else contents.set(digest, content)
    const first = submitted.get(digest)
    if (first === undefined) say('không quyết định nào gửi bản này')
    else if (first !== item) say(`đáng lẽ ghi là của ${first}`)
  }
  const there = new Set(rows.map(({ digest }) => digest))
  for (const [digest, item] of submitted) {
    if (!there.has(digest)) findings.push({ place: placeOf(digest, item), problem: 'bị mất' })
  }
  return { contents, findings }
}
