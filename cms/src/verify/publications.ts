import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import { traceOf } from '../publishing/trace.ts'
import { routeToPage, wayToPage } from '../workflow/earlier.ts'
import type { SealedDecision } from './history.ts'

/** The event that a decision must have put on the feed, without its place in it; null for the others. */
function eventOf(
  decisions: readonly SealedDecision[],
  at: number,
  contents: ReadonlyMap<string, Content>,
): object | null {
  const before = decisions.slice(0, at + 1)
  const decision = decisions[at]
  const lastUp = before.findLast(({ action }) => PUTS_UP.includes(action))
  const up = lastUp?.digest === undefined ? undefined : contents.get(lastUp.digest)
  if (decision?.action === 'unpublish') {
    const { item, at: time, hash } = decision
    return { kind: 'unpublish', item, type: up?.type, url: up?.url, at: time, decision: hash }
  }
  if (!decision?.digest || !PUTS_UP.includes(decision.action)) return null
  const { digest, item } = decision
  const way = wayToPage(before, digest)
  return {
    ...{ kind: 'publish', item, type: up?.type, url: up?.url, at: decision.at, digest },
    version: before.filter(({ action }) => PUTS_UP.includes(action)).length,
    route: routeToPage(way),
    contributors: way[0]?.contributors,
    trace: traceOf(before, digest),
  }
}

const withoutPlace = ({ seq: _seq, previous: _link, hash: _hash, ...event }: Sealed<FeedEvent>) =>
  event

/**
 * Whether the feed is what the decisions made it: an event for each publication and each taking down,
 * in their order, word for word, with a whole chain of the right, different people.
 */
export function checkPublications(
  items: ReadonlyMap<string, SealedDecision[]>,
  feed: readonly { seq: number }[],
  contents: ReadonlyMap<string, Content>,
): Finding[] {
  const findings: Finding[] = []
  const byItem = new Map<string, Sealed<FeedEvent>[]>()
  const posts = postsByAddress()
  for (const entry of feed) {
    const place = `publication-feed, mục số ${entry.seq}`
    const parsed = FeedEvent.safeParse(entry)
    if (!parsed.success) {
      findings.push({ place, problem: 'không phải một sự kiện đăng hoặc gỡ' })
      continue
    }
    const event = parsed.data
    byItem.set(event.item, [...(byItem.get(event.item) ?? []), event])
    const owner = posts.take(event)
    if (owner !== null) {
      findings.push({ place, problem: `địa chỉ ${event.url} đang là của ${owner}` })
    }
    const broken = event.kind === 'publish' ? brokenChain(event) : []
    if (broken.length > 0)
      findings.push({ place, problem: `chuỗi người duyệt: ${broken.join(', ')}` })
  }
  for (const item of new Set([...items.keys(), ...byItem.keys()])) {
    findings.push(...compareItem(items.get(item) ?? [], byItem.get(item) ?? [], contents))
  }
  return findings
}

/** Where the feed has which item; `take` gives the other item that an event finds at its address, or null. */
function postsByAddress() {
  const [items, urls] = [new Map<string, string>(), new Map<string, string>()]
  return {
    take({ kind, item, url }: FeedEvent): string | null {
      const owner = kind === 'publish' ? items.get(url) : undefined
      const left = urls.get(item)
      if (left !== undefined && items.get(left) === item) items.delete(left)
      urls.delete(item)
      if (kind === 'publish') {
        items.set(url, item)
        urls.set(item, url)
      }
      return owner === undefined || owner === item ? null : owner
    },
  }
}

function compareItem(
  decisions: readonly SealedDecision[],
  events: readonly Sealed<FeedEvent>[],
  contents: ReadonlyMap<string, Content>,
): Finding[] {
  const findings: Finding[] = []
  const expected = decisions.flatMap((decision, at) => {
    const event = eventOf(decisions, at, contents)
    return event ? [{ decision, event }] : []
  })
  for (let at = 0; at < Math.max(expected.length, events.length); at++) {
    const [wanted, found] = [expected[at], events[at]]
    if (!found && wanted) {
      const place = `decisions, mục số ${wanted.decision.seq} (${wanted.decision.item})`
      findings.push({ place, problem: 'không có sự kiện tương ứng trong nguồn xuất bản' })
    } else if (found) {
      const place = `publication-feed, mục số ${found.seq} (${found.item}, ${found.url})`
      if (!wanted) findings.push({ place, problem: 'không quyết định nào đăng hoặc gỡ như vậy' })
      else if (canonicalJson(wanted.event) !== canonicalJson(withoutPlace(found))) {
        findings.push({ place, problem: `khác với quyết định số ${wanted.decision.seq}` })
      }
    }
  }
  return findings
}
