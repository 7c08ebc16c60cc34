import { isDeepStrictEqual } from 'node:util'
import type { Office } from '@bbt/shared/offices.ts'
import type { Decision, History } from '../history.ts'
import { decisionsOn, idIn, writingBefore } from '../history.ts'
import { heldAt, isOpen } from './offices.ts'
import { approverAsked, routeAsked } from './route.ts'
import { writersBefore } from './writers.ts'

type Holds = (office: Office, unit?: string) => boolean

const OF_SCHOOL: readonly Office[] = [
  'principal',
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'websiteAdmin',
  'clerk',
]

/** Whoever writes for a unit, or heads it, or has an office of the whole school. */
const speaksFor = (history: History, person: string, unit: string, at: string) =>
  OF_SCHOOL.some((office) => heldAt(history, person, office, at)) ||
  (['writer', 'head'] as const).some((office) => heldAt(history, person, office, at, unit))

/** The office that approves a text before a decision: as it was sent, or moved on with its endorsement. */
function approverBefore(history: History, d: Decision) {
  const before = decisionsOn(history, d.item, d.seq)
  const since = before.slice(before.findLastIndex(({ action }) => action === 'submit'))
  const routed = since.findLast(({ route }) => route !== undefined)
  return routed?.route?.approver ?? 'principal'
}

/** Whether an endorsement leaves the text with another office than it must. */
function isMovedWrong(history: History, d: Decision): boolean {
  const sent = decisionsOn(history, d.item, d.seq).findLast(({ action }) => action === 'submit')
  const category = writingBefore(history, d.item, sent?.seq ?? 0)?.category
  if (d.action !== 'endorse' || !d.route || !sent || category === undefined) return false
  const had = approverBefore(history, d)
  return d.route.approver !== approverAsked(history, d, { category, had, sentAt: sent.seq })
}

/** Whether the person of a decision was of those who may take it, at that moment. */
function mayTake(history: History, d: Decision, holds: Holds, person: string): boolean {
  const item = history.items.get(d.item)
  const written = writingBefore(history, d.item, d.seq)
  const { unit = '', category = '', coAuthors = [] } = written ?? {}
  const approves = () => holds('principal') || holds(approverBefore(history, d))
  const opened = () =>
    decisionsOn(history, d.item, d.seq).findLast(({ action }) =>
      ['revise', 'publish', 'publishDue'].includes(action),
    )?.person
  const isWriter = item?.author === person || coAuthors.includes(person)
  switch (d.action) {
    case 'submit':
      if (![person, idIn(item?.author)].some((p) => speaksFor(history, p, unit, d.at))) return false
      return isWriter || opened() === person || writersBefore(history, d.item, d.seq).has(person)
    case 'withdraw':
      return item?.author === person
    case 'endorse':
      return holds('head', unit)
    case 'approve':
      return approves()
    case 'requestChanges':
      if (d.from === 'inReview') return holds('head', unit) || holds('principal')
      return approves() || (d.from !== 'inApproval' && holds('websiteAdmin'))
    case 'unpublish': {
      const now = history.routes.findLast((r) => r.category === category && r.after < d.seq)
      return holds('websiteAdmin') || approves() || holds(now?.approver ?? 'principal')
    }
    case 'revise':
      return isWriter || holds('writer', unit) || holds('head', unit)
    case 'publishDue':
      return false
    default:
      return holds('websiteAdmin')
  }
}

/** Whether a decision is in the name of somebody with words in the text. */
const isForWriter = (history: History, d: Decision) =>
  d.onBehalfOf !== undefined && writersBefore(history, d.item, d.seq).has(d.onBehalfOf)

/** The people of a decision: of the right office then, with an open account, not judging their own words or twice. */
export function peopleFaults(history: History, d: Decision): string[] {
  const { person } = d
  if (person === undefined)
    return d.action === 'publishDue' ? [] : [`decision ${d.seq} is nobody's`]
  const before = decisionsOn(history, d.item, d.seq)
  const start = before.findLastIndex(({ action }) => action === 'submit')
  const since = start < 0 ? [] : before.slice(start)
  const didBefore = (...actions: Decision['action'][]) =>
    since.some((step) => actions.includes(step.action) && step.person === person)
  const belongs = writingBefore(history, d.item, d.seq)
  const isSent = d.action === 'submit' && belongs !== undefined
  const asked = isSent ? routeAsked(history, d, belongs.unit, belongs.category) : null
  const holds: Holds = (office, unit) => heldAt(history, person, office, d.at, unit)
  const judges = d.action === 'endorse' || d.action === 'approve'
  const posts = d.action === 'publish' || d.action === 'schedule'
  const faults: [boolean, string][] = [
    [!isOpen(history, person, d.at), 'is of a closed account'],
    [!mayTake(history, d, holds, person), 'is of somebody whose office it is not'],
    [judges && writersBefore(history, d.item, d.seq).has(person), 'is on words of their own'],
    [judges && isForWriter(history, d), 'is in the name of somebody with words in it'],
    [(d.action === 'approve' || posts) && didBefore('endorse'), 'is by who endorsed it'],
    [posts && didBefore('approve'), 'is by who approved it'],
    [isSent && !isDeepStrictEqual(asked, d.route), 'has not the route of its category'],
    [isMovedWrong(history, d), 'is not passed on to whoever may approve it'],
    [isSent && d.to !== (asked?.stage1 ? 'inReview' : 'inApproval'), 'skips its first stage'],
  ]
  return faults.flatMap(([isFault, words]) =>
    isFault ? [`decision ${d.seq} (${d.action}) ${words}`] : [],
  )
}
