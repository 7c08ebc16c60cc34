import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedCollection, GovernedType } from '@bbt/shared/types/index.ts'
import { formatDate, schoolDaysBetween } from '@bbt/shared/text/dates.ts'
import { offered } from '@bbt/shared/workflow/decide.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { turnOf } from '@bbt/shared/workflow/turn.ts'
import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../access/actor.ts'
import { freshActorOf } from '../access/actor.ts'
import { visibleItems } from '../access/items.ts'
import { now } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { ListedItem } from '../platform/listed.ts'
import { listedWhere } from '../platform/listed.ts'
import { idOf } from '../platform/rows.ts'
import { personName } from './changed.ts'
import { decisionsOn } from './decisionEntry.ts'
import { factsOf } from './facts.ts'
import { turnTitle } from './titles.ts'
import type { MyWork, WorkRow } from './viewTypes.ts'

const WAITING = {
  inReview: 'Chờ tôi thẩm định',
  inApproval: 'Chờ tôi phê duyệt',
  approved: 'Chờ tôi đăng',
  scheduled: 'Đã hẹn giờ đăng',
} as const satisfies Partial<Record<State, string>>

const DECIDING = ['endorse', 'approve', 'publish', 'unschedule']
const LATE_DAYS = 2
const SENT_LIMIT = 15

function ageOf(row: ListedItem): Pick<WorkRow, 'age' | 'late'> {
  if (!row.changedAt) return { age: '', late: false }
  const days = schoolDaysBetween(row.changedAt, now())
  if (days === 0) return { age: 'hôm nay', late: false }
  // What is scheduled, up or with its writers waits for nobody.
  const waits = row.state in WAITING && row.state !== 'scheduled'
  if (!waits) return { age: `từ ${formatDate(row.changedAt)}`, late: false }
  return { age: `chờ ${days} ngày làm việc`, late: days >= LATE_DAYS }
}

function rowOf(collection: GovernedCollection, item: ListedItem, note: string): WorkRow {
  const { label, tone } = STATES[item.state]
  const { id, title, state } = item
  return { collection, id, title, state, stateLabel: label, tone, note, ...ageOf(item) }
}

async function notes(req: PayloadRequest, collection: GovernedCollection, item: ListedItem) {
  const decisions = await decisionsOn(req, `${collection}/${item.id}`)
  return {
    submissions: decisions.filter(({ action }) => action === 'submit').length,
    returned: decisions.findLast(({ action }) => action === 'requestChanges'),
  }
}

async function waitingNote(req: PayloadRequest, collection: GovernedCollection, item: ListedItem) {
  const { submissions } = await notes(req, collection, item)
  return `${await personName(req, idOf(item.author))} · gửi lần ${submissions}`
}

async function returnedNote(req: PayloadRequest, collection: GovernedCollection, item: ListedItem) {
  const { returned } = await notes(req, collection, item)
  return returned?.comment ? `${returned.title}: “${returned.comment}”` : (returned?.title ?? '')
}

async function sentNote(req: PayloadRequest, item: ListedItem) {
  const turn = turnOf({
    state: item.state,
    unit: idOf(item.unit),
    route: item.routeApprover ? { stage1: true, approver: item.routeApprover } : null,
  })
  const waiting = await turnTitle(req, turn)
  return waiting ? `Đang ở ${waiting}` : ''
}

const sortOldest = (a: ListedItem, b: ListedItem) =>
  (a.changedAt ?? '') < (b.changedAt ?? '') ? -1 : 1

async function workIn(req: PayloadRequest, type: GovernedType, actor: Person) {
  const { collection } = type
  const visible = visibleItems(actor)
  const scope: Where = typeof visible === 'object' ? visible : {}
  const find = (where: Where, limit = 0) =>
    listedWhere(req, collection, { and: [scope, where] }, { sort: '-changedAt', limit })
  const waiting: [State, WorkRow][] = []
  const queue = await find({ state: { in: Object.keys(WAITING) } })
  for (const item of queue.sort(sortOldest)) {
    const offers = offered(await factsOf(req, type, item), actor, now())
    const decides = offers.some(
      ({ name, issues }) => DECIDING.includes(name) && issues.length === 0,
    )
    if (!decides) continue
    waiting.push([item.state, rowOf(collection, item, await waitingNote(req, collection, item))])
  }
  const mine: Where = {
    or: [{ author: { equals: actor.person } }, { coAuthors: { equals: actor.person } }],
  }
  const rows = (items: ListedItem[], note: (item: ListedItem) => Promise<string>) =>
    Promise.all(items.map(async (item) => rowOf(collection, item, await note(item))))
  const state = (...states: State[]): Where => ({ and: [mine, { state: { in: states } }] })
  return {
    waiting,
    returned: await rows(await find(state('changesRequested')), (item) =>
      returnedNote(req, collection, item),
    ),
    drafts: await rows(await find(state('draft')), async () => ''),
    sent: await rows(
      await find(
        state('inReview', 'inApproval', 'approved', 'scheduled', 'published', 'unpublished'),
        SENT_LIMIT,
      ),
      (item) => sentNote(req, item),
    ),
  }
}

/** "Việc của tôi": what waits for this person, what came back, what they write and what they sent. */
export async function myWork(req: PayloadRequest): Promise<MyWork> {
  const actor = await freshActorOf(req)
  if (!actor) throw new Refusal([{ code: 'notYours' }])
  const parts = await Promise.all(GOVERNED_TYPES.map((type) => workIn(req, type, actor)))
  const waiting = parts.flatMap((part) => part.waiting)
  const groups = Object.entries(WAITING).map(([state, title]) => ({
    title,
    rows: waiting.flatMap(([at, row]) => (at === state ? [row] : [])),
  }))
  return {
    waiting: groups.filter(({ rows }) => rows.length > 0),
    returned: parts.flatMap((part) => part.returned),
    drafts: parts.flatMap((part) => part.drafts),
    sent: parts.flatMap((part) => part.sent),
  }
}
