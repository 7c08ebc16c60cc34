import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { seal } from '@bbt/shared/approval/chain.ts'
import { digestOf } from '@bbt/shared/approval/digest.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { ChainHead, ChainName } from '../../src/platform/chains.ts'
import { chainHead } from '../../src/platform/chains.ts'
import type { Item } from '../../src/platform/rows.ts'
import { firstWhere, idOf, insert, inserted } from '../../src/platform/rows.ts'
import { inTransaction } from '../../src/platform/transaction.ts'
import { contentOf } from '../../src/publishing/content.ts'
import { traceOf } from '../../src/publishing/feed.ts'
import type { DecisionEntry } from '../../src/workflow/decisionEntry.ts'
import { textAt } from './texts.ts'

const TOGETHER = 250
const HOUR = 3_600_000

/** Who takes which step on the archive's articles: people of the demo school. */
const STEPS = [
  { action: 'submit', from: 'draft', to: 'inReview', email: 'thulan@thuthiem.demo' },
  {
    action: 'endorse',
    from: 'inReview',
    to: 'inApproval',
    email: 'quocbao@thuthiem.demo',
    office: 'head',
    title: 'Tổ trưởng Tổ Hoá học',
  },
  {
    action: 'approve',
    from: 'inApproval',
    to: 'approved',
    email: 'hoangson@thuthiem.demo',
    office: 'vicePrincipalAcademic',
    title: 'Phó Hiệu trưởng chuyên môn',
  },
  {
    action: 'publish',
    from: 'approved',
    to: 'published',
    email: 'haidang@thuthiem.demo',
    office: 'websiteAdmin',
    title: 'Quản trị website',
  },
] as const satisfies readonly {
  action: DecisionEntry['action']
  from: string
  to: string
  email: string
  office?: Office
  title?: string
}[]

const ROUTE = { stage1: true, approver: 'vicePrincipalAcademic' } as const

interface Actor {
  id: string
  name: string
  appointment: string | undefined
  unit: string | undefined
}

async function actorOf(req: PayloadRequest, step: (typeof STEPS)[number]): Promise<Actor> {
  const user = await firstWhere(req, 'users', { email: { equals: step.email } })
  if (!user) throw new Error(`nobody is ${step.email}: this is no demo school`)
  const held = {
    person: { equals: user.id },
    office: { equals: 'office' in step ? step.office : '' },
  }
  const row = 'office' in step ? await firstWhere(req, 'appointments', held, 'from') : null
  const unit = row ? idOf(row.unit) : null
  return {
    id: user.id,
    name: `${user.salutation} ${user.name}`,
    appointment: row?.id,
    unit: unit ?? undefined,
  }
}

/**
 * Puts articles with a whole, sealed history into a demo school, without the office's own steps, which would
 * take hours: `published` ones that are live, then `approved` ones. For measuring; answers with the ids of the latter.
 */
export async function fillArchive(
  payload: Payload,
  { published, approved }: { published: number; approved: number },
): Promise<string[]> {
  const base = await createLocalReq({}, payload)
  const people = await Promise.all(STEPS.map((step) => actorOf(base, step)))
  const category = await firstWhere(base, 'categories', { slug: { equals: 'chuyen-mon' } })
  const heads = new Map<ChainName, ChainHead>()
  for (const chain of ['decisions', 'publication-feed'] as const) {
    heads.set(chain, await chainHead(base, chain))
  }
  const append = async <T extends object>(
    req: PayloadRequest,
    chain: ChainName,
    entry: T,
    columns: object,
  ) => {
    const head = heads.get(chain)!
    const sealed = seal({ ...entry, seq: head.seq + 1 }, head.hash)
    const row = { seq: sealed.seq, hash: sealed.hash, entry: canonicalJson(sealed) }
    await insert(req, chain, { ...row, ...columns })
    heads.set(chain, { seq: sealed.seq, hash: sealed.hash })
    return sealed
  }
  const [writer, head, approver] = people as [Actor, Actor, Actor, Actor]
  const first = Date.parse('2012-09-05T01:00:00Z')
  const last = Date.now() - 24 * HOUR

  async function addOne(req: PayloadRequest, number: number, isLive: boolean): Promise<string> {
    const steps = isLive ? STEPS : STEPS.slice(0, 3)
    const text = textAt(number)
    const time = (hours: number) =>
      new Date(
        Math.round(first + ((last - first) * number) / (published + approved)) + hours * HOUR,
      ).toISOString()
    const form = { ...text, category: category?.id, unit: head.unit }
    const built = await contentOf(req, 'articles', form as unknown as Item)
    if (!built.ok) throw new Error(JSON.stringify(built.problems))
    const { content } = built
    const digest = digestOf(content)
    const live = { liveDigest: digest, liveSince: time(3), liveVersion: 1, liveUrl: content.url }
    const row = await inserted(req, 'articles', {
      ...form,
      author: writer.id,
      contributors: [writer.id],
      state: isLive ? 'published' : 'approved',
      rev: 1 + steps.length,
      digest,
      submittedAt: time(0),
      routeStage1: ROUTE.stage1,
      routeApprover: ROUTE.approver,
      endorsedBy: head.id,
      approvedBy: approver.id,
      changedBy: people[steps.length - 1]!.id,
      changedAt: time(steps.length - 1),
      searchText: text.slug.replaceAll('-', ' '),
      ...(isLive ? live : { liveVersion: 0 }),
    })
    const item = `articles/${row.id}`
    await insert(req, 'revisions', { digest, item, canonical: canonicalJson(content) })
    const decisions = []
    for (const [n, step] of steps.entries()) {
      const person = people[n]!
      const entry: Omit<DecisionEntry, 'seq'> = {
        item,
        action: step.action,
        from: step.from,
        to: step.to,
        rev: n + 1,
        digest,
        person: person.id,
        personName: person.name,
        title: 'title' in step ? step.title : 'Tác giả',
        ...('office' in step && { office: step.office }),
        ...(person.appointment !== undefined && { appointment: person.appointment }),
        ...(person.unit !== undefined && { unit: person.unit }),
        route: ROUTE,
        author: writer.id,
        coAuthors: [],
        ...(head.unit !== undefined && { itemUnit: head.unit }),
        contributors: [writer.id],
        at: time(n),
      }
      const columns = { rev: entry.rev, item, action: step.action, digest, at: entry.at }
      decisions.push(await append(req, 'decisions', entry, columns))
    }
    if (!isLive) return row.id
    const event = {
      kind: 'publish' as const,
      item,
      type: 'article' as const,
      url: content.url,
      at: time(3),
      digest,
      version: 1,
      route: ROUTE,
      contributors: [writer.id],
      trace: traceOf(decisions, digest),
    }
    const occasion = `publish ${item} 1`
    const columns = { item, url: content.url, digest, occasion }
    const broken = brokenChain(await append(req, 'publication-feed', event, columns))
    if (broken.length > 0) throw new Error(broken.join())
    return row.id
  }

  const ids: string[] = []
  for (let at = 0; at < published + approved; at += TOGETHER) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (let n = at; n < Math.min(at + TOGETHER, published + approved); n++) {
        const id = await addOne(req, n + 1, n < published)
        if (n >= published) ids.push(id)
      }
    })
  }
  return ids
}
