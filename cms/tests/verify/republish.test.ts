import { brokenChain } from '@bbt/shared/approval/people.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { createLocalReq } from 'payload'
import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { append } from '../../src/platform/chains.ts'
import { today } from '../../src/platform/clock.ts'
import { byId, setById } from '../../src/platform/rows.ts'
import { traceOf } from '../../src/publishing/trace.ts'
import { frozenContent } from '../../src/publishing/revisions.ts'
import { decisionsOn } from '../../src/workflow/decisionEntry.ts'
import type { DecisionEntry } from '../../src/workflow/decisionEntry.ts'
import { articleIn, correct, viewOf, walk, write } from '../support/articles.ts'
import { republishing, WHY } from '../support/republishing.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'

let school: School
let req: PayloadRequest

beforeAll(async () => {
  school = await makeSchool()
  req = await createLocalReq({}, school.payload)
})
afterAll(() => school.close())

const { corrected, findings, liveOf, putBack } = republishing(() => school)

/** What a chain adds to an entry. */
const SEAL = ['seq', 'previous', 'hash']

interface Forgery {
  digest: string
  as?: PersonName
  comment?: string
}

/** Puts a text back as somebody would who has the database and the code: every record agrees with it, and no rule. */
async function forge(
  id: string,
  { digest, as = 'admin', comment = WHY }: Forgery,
): Promise<number> {
  const item = `articles/${id}`
  const row = await byId(req, 'articles', id)
  if (!row) throw new Error(`no ${item}`)
  const before = await decisionsOn(req, item)
  const last = before.findLast(({ action }) => action === 'publish')!
  const words = Object.fromEntries(Object.entries(last).filter(([name]) => !SEAL.includes(name)))
  const at = new Date(Date.now() + 1000).toISOString()
  const [person, rev, state] = [school.people[as], row.rev, row.state]
  const where = { and: [{ person: { equals: person } }, { office: { equals: 'websiteAdmin' } }] }
  const held = await school.payload.find({
    collection: 'appointments',
    where,
    overrideAccess: true,
  })
  const entry = {
    ...words,
    appointment: held.docs[0]?.id ?? last.appointment,
    ...{ action: 'republish', from: state, to: state, rev, digest, person, comment, at },
  } as Omit<DecisionEntry, 'seq'>
  const columns = { rev, item, action: 'republish', digest, at }
  const decision = await append(req, 'decisions', entry, columns)

  const { url = '/', type = 'article' } = (await frozenContent(req, digest)) ?? {}
  const version = (row.liveVersion ?? 0) + 1
  const { route, contributors } = last
  const trace = traceOf([...before, decision], digest)
  const event = {
    kind: 'publish',
    item,
    type,
    url,
    at,
    digest,
    version,
    route,
    contributors,
    trace,
  }
  const occasion = `publish ${item} ${version}`
  await append(req, 'publication-feed', event, { item, url, digest, occasion })
  await setById(req, 'articles', id, {
    rev: rev + 1,
    ...{ liveDigest: digest, liveSince: at, liveVersion: version, liveUrl: url },
    ...{ changedBy: person, changedAt: at },
  })
  return decision.seq
}

/** What the judgement of people and steps says of a decision. */
const saidOf = async (seq: number) =>
  (await findings())
    .filter(({ place }) => place.startsWith(`decisions, mục số ${seq} (republish`))
    .map(({ problem }) => problem)

const NOT_EARLIER = expect.stringContaining('Bản này không đăng lại được.') as string

it('finds nothing where an earlier text came back by the rules, also while another was judged', async () => {
  const { id, right, wrong } = await corrected()
  expect((await putBack('admin', id, right)).status).toBe(200)
  await walk(school, id, [['lan', 'revise']])
  await write(school, 'lan', id, { summary: 'Bản sau nữa.' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['admin2', 'republish', { earlier: wrong, comment: WHY }],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
    ['admin', 'unpublish', { comment: WHY }],
  ])
  expect(await findings()).toEqual([])
})

it('names a text put back that nobody had approved', async () => {
  const { id } = await corrected()
  await walk(school, id, [['lan', 'revise']])
  await write(school, 'lan', id, { summary: 'Bản bị trả lại.' })
  await walk(school, id, [['lan', 'submit']])
  const returned = (await viewOf(school, 'bao', id)).digest!
  await walk(school, id, [['bao', 'requestChanges', { comment: 'Không dùng được.' }]])
  const seq = await forge(id, { digest: returned })
  expect(await saidOf(seq)).toEqual([NOT_EARLIER])
  // Without an approval it is not even an event.
  const problems = (await findings()).map(({ problem }) => problem)
  expect(problems).toContain('không phải một sự kiện đăng hoặc gỡ')
})

it('names a text put back that was approved and never live', async () => {
  const { id } = await corrected()
  await walk(school, id, [['lan', 'revise']])
  await write(school, 'lan', id, { summary: 'Đã duyệt, chưa đăng.' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
  ])
  const approved = (await viewOf(school, 'admin', id)).digest!
  expect(await saidOf(await forge(id, { digest: approved }))).toEqual([NOT_EARLIER])
})

it('names a text put back that had been taken down', async () => {
  const { id, right } = await corrected()
  await walk(school, id, [
    ['principal', 'unpublish', { comment: WHY }],
    ['lan', 'revise'],
  ])
  await write(school, 'lan', id, { summary: 'Viết lại.' })
  await walk(school, id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
  ])
  const seq = await forge(id, { digest: right })
  // Its own chain is whole: only the rule is broken.
  const { body } = await school.asPublisher('/publication/feed?after=0&limit=200')
  expect(brokenChain((body['events'] as PublishEvent[]).at(-1)!)).toEqual([])
  expect(await saidOf(seq)).toEqual([NOT_EARLIER])
})

it('names a text put back that is of another item, or is live', async () => {
  const [one, other] = [await corrected(), await corrected()]
  expect(await saidOf(await forge(one.id, { digest: other.right }))).toEqual([NOT_EARLIER])
  const { id, wrong } = await corrected()
  expect((await liveOf(id))?.digest).toBe(wrong)
  expect(await saidOf(await forge(id, { digest: wrong }))).toEqual([NOT_EARLIER])
})

it('names who put back what they endorsed, who had no office for it, and who gave no reason', async () => {
  const { id, right, wrong } = await corrected()
  const office = { person: school.people.bao, office: 'websiteAdmin', from: today() }
  expect((await school.send('principal', 'POST', '/appointments', office)).status).toBe(201)
  expect(await saidOf(await forge(id, { digest: right, as: 'bao' }))).toEqual([
    expect.stringContaining('đã thẩm định bản này'),
  ])
  expect(await saidOf(await forge(id, { digest: wrong, as: 'lan' }))).toEqual([
    expect.stringContaining('không thuộc chức vụ'),
  ])
  const third = await articleIn(school, 'published')
  const first = (await liveOf(third))!.digest
  await correct(school, third, { summary: 'Đã sửa.' })
  expect(await saidOf(await forge(third, { digest: first, comment: ' … ' }))).toEqual([
    expect.stringContaining('Cần ghi lý do.'),
  ])
})
