import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { GENESIS, seal } from '@bbt/shared/approval/chain.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { FeedEvent, FeedPage, PublishEvent, TraceStep } from '@bbt/shared/contract/feed.ts'

const MINUTE = 60_000

/** What a test may say of a publication; the rest is as it should be. */
export interface Publication {
  at?: string
  /** Same item at another address, or another item at the same one. */
  item?: string
  /** Spoils the event before it is sealed, so that its hash is right. */
  spoil?: (event: Unsealed) => Unsealed
}

type Unsealed = Omit<PublishEvent, 'previous' | 'hash'>

/** A feed that seals what it is given as the CMS would. */
export function createFakeFeed() {
  const events: FeedEvent[] = []
  const revisions = new Map<string, string>()
  const head = () => ({ seq: events.length, hash: events.at(-1)?.hash ?? GENESIS })
  const idOf = (url: string) => `items/${url}`

  return {
    events,
    revisions,
    page(after: number, limit: number): FeedPage {
      return { events: events.slice(after, after + limit), head: head() }
    },
    publish(content: Content, { at, item = idOf(content.url), spoil = same }: Publication = {}) {
      const bytes = canonicalJson(content)
      const digest = sha256(bytes)
      revisions.set(digest, bytes)
      const time = at ?? new Date(Date.UTC(2026, 8, 1) + events.length * 60 * MINUTE).toISOString()
      const published = events.filter((event) => event.kind === 'publish' && event.item === item)
      const event: Unsealed = {
        kind: 'publish',
        seq: events.length + 1,
        type: content.type,
        item,
        url: content.url,
        at: time,
        digest,
        version: published.length + 1,
        route: { stage1: true, approver: 'vicePrincipalAcademic' },
        contributors: ['nguoi-viet'],
        trace: traceOf(digest, time, events.length),
      }
      const sealed = seal(spoil(event), head().hash)
      events.push(sealed)
      return sealed
    },
    unpublish(url: string, item = idOf(url)) {
      const event = {
        kind: 'unpublish' as const,
        seq: events.length + 1,
        type: events.findLast((event) => event.item === item)?.type ?? ('article' as const),
        item,
        url,
        at: '2026-12-01T00:00:00.000Z',
        decision: sha256(`gỡ ${events.length}`),
      }
      const sealed = seal(event, head().hash)
      events.push(sealed)
      return sealed
    },
  }
}

const same = (event: Unsealed) => event

const STEPS = [
  { action: 'submit', person: 'nguoi-viet', office: undefined, title: 'Người viết', before: 180 },
  {
    action: 'endorse',
    person: 'to-truong',
    office: 'head',
    title: 'Tổ trưởng Tổ Hoá học',
    before: 120,
  },
  {
    action: 'approve',
    person: 'pho-hieu-truong',
    office: 'vicePrincipalAcademic',
    title: 'Phó Hiệu trưởng chuyên môn',
    before: 60,
  },
  {
    action: 'publish',
    person: 'quan-tri',
    office: 'websiteAdmin',
    title: 'Quản trị website',
    before: 0,
  },
] as const

function traceOf(digest: string, at: string, seed: number): TraceStep[] {
  return STEPS.map(({ action, person, office, title, before }) => ({
    action,
    digest,
    person,
    ...(office && { office }),
    title,
    at: new Date(Date.parse(at) - before * MINUTE).toISOString(),
    decision: sha256(`${action} ${seed}`),
  }))
}
