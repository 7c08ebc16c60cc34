import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { seal, type Sealed } from '@bbt/shared/approval/chain.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Article } from '@bbt/shared/types/article.ts'
import type { PublishEvent, TraceStep } from '@bbt/shared/contract/feed.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { Taker, Way } from './people.ts'

/** The end of a chain, which grows. */
export interface Chain {
  seq: number
  hash: string
}

/** A decision as the office seals it (cms/src/workflow/decisionEntry.ts). */
interface Decision {
  seq: number
  item: string
  action: Step['action']
  from: State
  to: State
  rev: number
  digest: string
  person: string
  personName: string
  title: string
  office?: Office
  unit?: string
  appointment?: string
  route: Way['route']
  author: string
  itemUnit: string
  contributors: string[]
  at: string
}

/** Whatever an article that went this way leaves in the office. */
export interface History {
  item: string
  digest: string
  canonical: string
  decisions: Sealed<Decision>[]
  event: Sealed<PublishEvent> | null
  /** The workflow fields of its row. */
  standing: Record<string, string | number | boolean | undefined> & { rev: number; state: State }
}

interface Step {
  action: Extract<TransitionName, 'submit' | 'endorse' | 'approve' | 'publish'>
  to: State
  by: Taker
}

const MINUTES = 60_000

function stepsOf({ writer, head, approver, admin }: Way, isPublished: boolean): Step[] {
  return [
    { action: 'submit', to: head ? 'inReview' : 'inApproval', by: writer },
    ...(head ? [{ action: 'endorse', to: 'inApproval', by: head } as const] : []),
    { action: 'approve', to: 'approved', by: approver },
    ...(isPublished ? [{ action: 'publish', to: 'published', by: admin } as const] : []),
  ]
}

function append<T extends object>(chain: Chain, entry: T): Sealed<T & { seq: number }> {
  const sealed = seal({ ...entry, seq: chain.seq + 1 }, chain.hash)
  chain.seq = sealed.seq
  chain.hash = sealed.hash
  return sealed
}

/** Sends an article its whole way, decision by decision, each sealed onto the school's chains. */
export function historyOf(
  {
    id,
    content,
    way,
    at,
    isPublished,
  }: {
    id: string
    content: Article
    way: Way
    /** When it was submitted. */
    at: Date
    isPublished: boolean
  },
  chains: { decisions: Chain; feed: Chain },
): History {
  const item = `articles/${id}`
  const canonical = canonicalJson(content)
  const digest = sha256(canonical)
  const contributors = [way.writer.person]
  let state: State = 'draft'
  const decisions = stepsOf(way, isPublished).map(({ action, to, by }, place) => {
    const { person, name: personName, office, unit, appointment, title } = by
    const entry: Omit<Decision, 'seq'> = {
      ...{ item, action, from: state, to, rev: place + 1, digest, person, personName, title },
      ...(office !== null &&
        appointment !== null && { office, appointment, ...(unit !== null && { unit }) }),
      ...{ route: way.route, author: way.writer.person, itemUnit: way.unit.id },
      ...{ contributors, at: new Date(at.getTime() + place * MINUTES).toISOString() },
    }
    state = to
    return append(chains.decisions, entry)
  })
  const last = decisions.at(-1)
  const event =
    isPublished && last
      ? append(chains.feed, {
          ...{ kind: 'publish' as const, type: content.type, item, url: content.url, at: last.at },
          ...{
            digest,
            version: 1,
            route: way.route,
            contributors,
            trace: decisions.map(traceStep),
          },
        })
      : null
  const live = event && { liveDigest: digest, liveSince: event.at, liveUrl: content.url }
  const standing = {
    ...{ state, rev: decisions.length + 1, digest, submittedAt: decisions[0]?.at },
    ...{ routeStage1: way.route.stage1, routeApprover: way.route.approver },
    ...{ endorsedBy: way.head?.person, approvedBy: way.approver.person },
    ...{ liveVersion: event ? 1 : 0, ...live },
  }
  return { item, digest, canonical, decisions, event, standing }
}

function traceStep(decision: Sealed<Decision>): TraceStep {
  const { action, person, office, title, at, hash, digest } = decision
  return { action, digest, person, ...(office && { office }), title, at, decision: hash }
}
