import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftArticle } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import { figure } from './support/figures.ts'
import type { OtherOffice } from './support/otherOffice.ts'
import { openOther } from './support/otherOffice.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { sized } from './support/size.ts'
import { chainFaults } from './walks/checks/chains.ts'
import { itemFaults } from './walks/checks/items.ts'
import { announcedFaults } from './walks/checks/publication.ts'
import type { ItemRow } from './walks/history.ts'
import { emptyHistory } from './walks/history.ts'
import { decisionsAfter, eventsAfter, rows } from './walks/observe.ts'

let school: School
/** On MongoDB a second process serves the same database; SQLite knows one. */
let other: OtherOffice | null = null

beforeAll(async () => {
  school = await makeSchool()
  const route = { stage1: false, approver: 'vicePrincipalAcademic' }
  const category = `/categories/${school.categories.get('chuyenMon')!}`
  const answer = await school.send('principal', 'PATCH', category, route)
  if (answer.status !== 200) throw new Error(answer.text)
  if (isOnMongo()) other = await openOther(school)
})
afterAll(async () => {
  await other?.kill()
  await school.close()
})

const ROUNDS = sized({ ci: 50, attack: 500 })
/** Of the life of a page that was corrected: it is a long one. */
const BACK_ROUNDS = sized({ ci: 10, attack: 100 })

interface View {
  id: string
  rev: number
  digest: string | null
  state: string
  /** Digest of the page; null where there is none. */
  live: string | null
}

type Move = readonly [as: PersonName, action: TransitionName | 'edit']

const AT = '2099-09-05T00:00:00Z'

/** The texts that were ever live, by item. */
const pages = new Map<string, Set<string>>()

const earlierPage = (id: string, live: string | null) =>
  [...(pages.get(id) ?? [])].find((digest) => digest !== live)

function ask(
  { id, rev, digest, live }: View,
  [as, action]: Move,
  office: Pick<School, 'send'> | OtherOffice,
) {
  if (action === 'edit') {
    return office.send(as, 'PATCH', `/articles/${id}`, { rev, summary: `Bản của ${as} ${rev}` })
  }
  const at = action === 'schedule' ? { at: AT } : {}
  const earlier = action === 'republish' ? { earlier: earlierPage(id, live) } : {}
  const body = { action, rev, digest, comment: 'Cần thêm nguồn.', ...at, ...earlier }
  return office.send(as, 'POST', `/articles/${id}/transitions`, body)
}

interface Answered {
  live?: { digest: string } | null
  doc?: { id: string; rev: number; digest?: string | null; state: string; liveDigest?: string }
}

/** The item after a step or a save, as its answer has it. */
function viewIn({ body }: Answer): View {
  const { doc, live } = body as Answered
  const view = (doc ?? body) as Omit<View, 'live' | 'digest'> & { digest?: string | null }
  const page = doc ? (doc.liveDigest ?? null) : (live?.digest ?? null)
  const { id, rev, digest = null, state } = view
  if (page !== null) pages.set(id, (pages.get(id) ?? new Set()).add(page))
  return { id, rev, digest, state, live: page }
}

/** A step that nobody disturbs. */
async function take(view: View, ...moves: Move[]): Promise<View> {
  let latest = view
  for (const move of moves) {
    const answer = await ask(latest, move, school)
    if (answer.status !== 200) throw new Error(`${move.join()}: ${answer.text}`)
    lastBy.set(view.id, move[0])
    latest = viewIn(answer)
  }
  return latest
}

const faults: string[] = []
/** Who changed an item last, before the race that is on. */
const lastBy = new Map<string, PersonName>()
const raced = new Map<string, number>()

/** What is wrong with the answer of somebody who came too late: not told who was faster, or when. */
function faultOfLoser({ status, text }: Answer, ...faster: PersonName[]): string[] {
  const isNamed = faster.some((name) => text.includes(`"by":"Cô ${name}"`))
  const isTold = isNamed && /"at":"[^"]*\d\d\/\d\d\/\d{4}/.test(text)
  return status === 409 && isTold ? [] : [`loser told ${status} ${text.slice(0, 200)}`]
}

/** Two at once, of whom each sees the item as it is: one wins. Answers with the winner's view. */
async function race(name: string, view: View, first: Move, second: Move): Promise<View> {
  const turn = raced.get(name) ?? 0
  raced.set(name, turn + 1)
  const [here, there] = turn % 2 ? [school, other ?? school] : [other ?? school, school]
  const moves = [first, second] as const
  const answers = await Promise.all([ask(view, first, here), ask(view, second, there)])
  const won = answers.findIndex(({ status }) => status === 200)
  const winner = answers[won]
  const loser = answers[1 - won]
  if (!winner || !loser)
    throw new Error(`${name}: nobody won: ${answers.map((a) => a.text).join()}`)
  const [by] = moves[won]!
  // A text that is being judged is not edited: that is said before the other has won, too.
  const before = second[1] === 'edit' ? [lastBy.get(view.id)!] : []
  faults.push(...faultOfLoser(loser, by, ...before).map((fault) => `${name}: ${fault}`))
  lastBy.set(view.id, by)
  return viewIn(winner)
}

/** The answer was lost on its way, and the same is asked again: told that it is done, and by whom. */
async function retry(view: View, move: Move): Promise<View> {
  const name = 'retry after a lost answer'
  raced.set(name, (raced.get(name) ?? 0) + 1)
  const done = await take(view, move)
  const again = await ask(view, move, other ?? school)
  faults.push(...faultOfLoser(again, move[0]).map((fault) => `${name}: ${fault}`))
  return done
}

/** The life of one item, in which every race happens once. */
async function live(n: number): Promise<void> {
  const id = await draftArticle(school, 'lan', { title: `Đua ${n}` })
  let view: View = { id, rev: 1, digest: null, state: 'draft', live: null }
  view = await race('double click', view, ['lan', 'submit'], ['lan', 'submit'])
  view = await race(
    'approve/return',
    view,
    ['academic', 'approve'],
    ['principal', 'requestChanges'],
  )
  if (view.state === 'approved') view = await take(view, ['lan', 'withdraw'])
  view = await take(view, ['lan', 'submit'])
  view = await race('approve/edit', view, ['academic', 'approve'], ['lan', 'edit'])
  view = await take(view, ['lan', 'withdraw'], ['lan', 'submit'])
  view = await race('approve/approve', view, ['academic', 'approve'], ['principal', 'approve'])
  view = await race('schedule/return', view, ['admin', 'schedule'], ['admin2', 'requestChanges'])
  view =
    view.state === 'scheduled'
      ? await take(view, ['admin', 'unschedule'])
      : await take(view, ['lan', 'submit'], ['academic', 'approve'])
  view = await race('publish/edit', view, ['admin', 'publish'], ['lan', 'edit'])
  view = await retry(view, ['lan', 'revise'])
  view = await take(view, ['lan', 'submit'], ['academic', 'approve'])
  await race('publish/unpublish', view, ['admin', 'publish'], ['principal', 'unpublish'])
}

/** Another text over the one that is live; answers with the view, in which the first may come back. */
const correct = (view: View, ...before: Move[]) =>
  take(view, ...before, ['lan', 'edit'], ['lan', 'submit'], ['academic', 'approve'])

/** The life of a page that was corrected, in which every race about putting back happens once. */
async function liveAgain(n: number): Promise<void> {
  const id = await draftArticle(school, 'lan', { title: `Đua đăng lại ${n}` })
  let view: View = { id, rev: 1, digest: null, state: 'draft', live: null }
  view = await take(await correct(view), ['admin', 'publish'])
  view = await take(await correct(view, ['lan', 'revise']), ['admin', 'publish'])
  view = await race('republish/republish', view, ['admin', 'republish'], ['admin2', 'republish'])
  view = await race('republish/revise', view, ['admin2', 'republish'], ['lan', 'revise'])
  if (view.state === 'published') view = await take(view, ['lan', 'revise'])
  view = await race('republish/edit', view, ['admin', 'republish'], ['lan', 'edit'])
  view = await take(view, ['lan', 'edit'], ['lan', 'submit'])
  view = await race('republish/approve', view, ['admin2', 'republish'], ['academic', 'approve'])
  if (view.state !== 'approved') view = await take(view, ['academic', 'approve'])
  view = await race('republish/publish', view, ['admin', 'republish'], ['admin2', 'publish'])
  await race('republish/unpublish', view, ['admin', 'republish'], ['principal', 'unpublish'])
}

/** Says how often a race was run, and how often it went wrong. */
function report(name: string, atLeast: number): void {
  const failed = faults.filter((fault) => fault.startsWith(`${name}:`)).length
  figure({ name: `races: ${name}`, tried: raced.get(name) ?? 0, failed, atLeast })
}

it(
  'of two who meet one wins, and the other reads who and when',
  { timeout: 3_600_000 },
  async () => {
    for (let n = 0; n < ROUNDS; n++) await live(n)
    for (const name of raced.keys()) report(name, ROUNDS)
    expect(faults).toEqual([])
  },
)

it(
  'of two of whom one puts an earlier text back one wins, and the other reads who and when',
  { timeout: 3_600_000 },
  async () => {
    for (let n = 0; n < BACK_ROUNDS; n++) await liveAgain(n)
    for (const name of raced.keys()) {
      if (name.startsWith('republish/')) report(name, BACK_ROUNDS)
    }
    expect(faults).toEqual([])
  },
)

it('nothing of it is lost: the records are whole, and every item is what they say', async () => {
  const { payload } = school
  const history = {
    ...emptyHistory(),
    decisions: await decisionsAfter(payload, 0),
    events: await eventsAfter(payload, 0),
  }
  const items = await rows<ItemRow>(payload, 'articles')
  expect(items).toHaveLength(ROUNDS + BACK_ROUNDS)
  expect([
    ...chainFaults('decision', history.decisions),
    ...chainFaults('event', history.events),
    ...announcedFaults(history, history.decisions),
    ...items.flatMap((row) => itemFaults(history, `articles/${row.id}`, row)),
  ]).toEqual([])
})
