import { createHash } from 'node:crypto'
import { seal } from '@bbt/shared/approval/chain.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { DecisionEntry } from '../../src/workflow/decisionEntry.ts'
import type { Decision, History, ItemRow } from './history.ts'
import { emptyHistory } from './history.ts'

const TEXT = '{"title":"Nước ròng"}'
export const DIGEST = createHash('sha256').update(TEXT).digest('hex')
export const ITEM = 'articles/a'
const ROUTE = { stage1: true, approver: 'vicePrincipalAcademic' } as const

type Told = Omit<DecisionEntry, 'seq' | 'item' | 'personName' | 'title' | 'author' | 'contributors'>
export type Step = Told & Partial<Pick<DecisionEntry, 'contributors'>>

export const at = (minute: number) => `2026-09-07T01:${String(minute).padStart(2, '0')}:00.000Z`

/** Written by lan, endorsed by bao, approved by vy, posted by an. */
export const good = () =>
  ({
    submit: {
      action: 'submit',
      from: 'draft',
      to: 'inReview',
      rev: 1,
      digest: DIGEST,
      person: 'lan',
      route: ROUTE,
      contributors: ['lan'],
      at: at(1),
    },
    endorse: {
      action: 'endorse',
      from: 'inReview',
      to: 'inApproval',
      rev: 2,
      digest: DIGEST,
      person: 'bao',
      office: 'head',
      unit: 'hoa',
      at: at(2),
    },
    approve: {
      action: 'approve',
      from: 'inApproval',
      to: 'approved',
      rev: 3,
      digest: DIGEST,
      person: 'vy',
      office: 'vicePrincipalAcademic',
      at: at(3),
    },
    publish: {
      action: 'publish',
      from: 'approved',
      to: 'published',
      rev: 4,
      digest: DIGEST,
      person: 'an',
      office: 'websiteAdmin',
      at: at(4),
    },
  }) satisfies Record<string, Step> as Record<'submit' | 'endorse' | 'approve' | 'publish', Step>

export const term = {
  from: '2020-01-01',
  to: null,
  madeAt: '2020-01-01T00:00:00.000Z',
  delegatedBy: null,
  endedAt: null,
}

function sealed(steps: readonly Step[]): Decision[] {
  const chain: Decision[] = []
  for (const [index, step] of steps.entries()) {
    const who = { personName: 'Cô', title: 'Cô', author: 'lan', contributors: ['lan'] }
    const entry = { seq: index + 1, item: ITEM, ...who, ...step }
    chain.push(seal(entry, chain.at(-1)?.hash ?? '0'.repeat(64)))
  }
  return chain
}

const NAMES = {
  submit: 'submit',
  endorse: 'endorse',
  approve: 'approve',
  publish: 'publish',
} as const

function eventOf(decisions: readonly Decision[]): FeedEvent {
  const trace = decisions.flatMap(({ action, person = '', office, at: when, hash }) =>
    action in NAMES
      ? [
          {
            action: NAMES[action as keyof typeof NAMES],
            digest: DIGEST,
            person,
            ...(office && { office }),
            title: 'Cô',
            at: when,
            decision: hash,
          },
        ]
      : [],
  )
  const event = {
    kind: 'publish' as const,
    seq: 1,
    type: 'article' as const,
    item: ITEM,
    url: '/tin-tuc/nuoc-rong/',
    at: at(4),
    digest: DIGEST,
    version: 1,
    route: ROUTE,
    contributors: ['lan'],
    trace,
  }
  return seal(event, '0'.repeat(64))
}

export const ROW = {
  id: 'a',
  state: 'published',
  rev: 5,
  digest: DIGEST,
  author: 'lan',
  endorsedBy: 'bao',
  approvedBy: 'vy',
  liveDigest: DIGEST,
  liveUrl: '/tin-tuc/nuoc-rong/',
  liveSince: at(4),
  liveVersion: 1,
} as unknown as ItemRow

/** The history of these steps, whatever they are, sealed and announced as if nobody had looked. */
export function historyOf(steps: readonly Step[], row: Partial<ItemRow> = {}): History {
  const decisions = sealed(steps)
  return {
    ...emptyHistory(),
    decisions,
    events: [eventOf(decisions)],
    revisions: new Map([[DIGEST, TEXT]]),
    items: new Map([[ITEM, { ...ROW, ...row }]]),
    writings: [
      {
        item: ITEM,
        person: 'lan',
        coAuthors: [],
        unit: 'hoa',
        category: 'c',
        cover: 'p',
        after: 0,
      },
    ],
    held: [
      { id: '1', person: 'bao', office: 'head', unit: 'hoa', ...term },
      { id: '2', person: 'vy', office: 'vicePrincipalAcademic', unit: null, ...term },
      { id: '3', person: 'an', office: 'websiteAdmin', unit: null, ...term },
      { id: '4', person: 'lan', office: 'writer', unit: 'hoa', ...term },
    ],
    routes: [{ category: 'c', ...ROUTE, after: 0 }],
  }
}
