import { isDeepStrictEqual } from 'node:util'
import type { Office } from '@bbt/shared/offices.ts'
import type { Decision, History } from '../history.ts'
import { decisionsOn, idIn, POSTS, writingBefore } from '../history.ts'
import { heldAt, isOpen, ownAt } from './offices.ts'

type Holds = (office: Office, unit?: string) => boolean

/** Who changed the words of a picture between the text that went live last and the one that was sent. */
function wordersOf({ wordings }: History, before: readonly Decision[], cover?: string): string[] {
  const sent = before.findLast(({ action }) => action === 'submit')?.seq ?? 0
  const posted = before.findLast(({ action, seq }) => POSTS.includes(action) && seq < sent)
  const lived =
    before.findLast((d) => d.action === 'submit' && d.digest === posted?.digest)?.seq ?? 0
  return wordings
    .filter((w) => w.picture === cover && w.after >= lived && w.after < sent)
    .map(({ person }) => person)
}

/** Everybody with words in the text: who saved it or sent it since the last text that went live, and its co-authors. */
export function writersBefore(history: History, item: string, seq: number): Set<string> {
  const before = decisionsOn(history, item, seq)
  const opened = before.findLast((d) => d.action === 'revise' && d.from === 'published')
  const since = opened?.seq ?? 0
  const saved = history.writings.filter((w) => w.item === item && w.after >= since && w.after < seq)
  const sent = before.filter((d) => d.seq >= since && ['submit', 'revise'].includes(d.action))
  const { coAuthors = [], cover } = writingBefore(history, item, seq) ?? {}
  return new Set([
    ...wordersOf(history, before, cover),
    ...saved.map(({ person }) => person),
    ...sent.flatMap(({ person, action, from }) =>
      action === 'submit' || from === 'published' ? [person ?? ''] : [],
    ),
    ...coAuthors,
  ])
}

/** The route a category gave to the text when it was sent, with the exceptions for texts of leaders and heads. */
function routeAsked(history: History, d: Decision, author: string, unit: string, category: string) {
  const own = (office: Office) => heldAt(history, author, office, d.at)
  const set = history.routes.findLast((r) => r.category === category && r.after < d.seq)
  const named = set?.approver ?? 'principal'
  const stage1 = set?.stage1 === true && !ownAt(history, author, 'head', d.at, unit)
  if (own('principal')) {
    const wanted = named === 'principal' ? 'vicePrincipalAcademic' : named
    const other =
      wanted === 'vicePrincipalAcademic' ? 'vicePrincipalActivities' : 'vicePrincipalAcademic'
    return { stage1, approver: own(wanted) ? other : wanted }
  }
  const isVice = own('vicePrincipalAcademic') || own('vicePrincipalActivities')
  return { stage1, approver: isVice ? 'principal' : named }
}

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

/** Whether the person of a decision was of those who may take it, at that moment. */
function mayTake(history: History, d: Decision, holds: Holds, person: string): boolean {
  const item = history.items.get(d.item)
  const written = writingBefore(history, d.item, d.seq)
  const { unit = '', category = '', coAuthors = [] } = written ?? {}
  const sent = decisionsOn(history, d.item, d.seq).findLast(({ action }) => action === 'submit')
  const approves = () => holds('principal') || holds(sent?.route?.approver ?? 'principal')
  const isWriter = item?.author === person || coAuthors.includes(person)
  switch (d.action) {
    case 'submit':
      if (![person, idIn(item?.author)].some((p) => speaksFor(history, p, unit, d.at))) return false
      return isWriter || writersBefore(history, d.item, d.seq).has(person)
    case 'withdraw':
      return item?.author === person
    case 'endorse':
      return holds('head', unit)
    case 'approve':
      return approves()
    case 'requestChanges':
      if (d.from === 'inReview') return holds('head', unit)
      return d.from === 'inApproval' ? approves() : holds('websiteAdmin')
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
  const author = idIn(history.items.get(d.item)?.author)
  const asked =
    d.action === 'submit' && belongs
      ? routeAsked(history, d, author, belongs.unit, belongs.category)
      : null
  const holds: Holds = (office, unit) => heldAt(history, person, office, d.at, unit)
  const judges = d.action === 'endorse' || d.action === 'approve'
  const posts = d.action === 'publish' || d.action === 'schedule'
  const faults: [boolean, string][] = [
    [!isOpen(history, person, d.at), 'is of a closed account'],
    [!mayTake(history, d, holds, person), 'is of somebody whose office it is not'],
    [judges && writersBefore(history, d.item, d.seq).has(person), 'is on words of their own'],
    [(d.action === 'approve' || posts) && didBefore('endorse'), 'is by who endorsed it'],
    [posts && didBefore('approve'), 'is by who approved it'],
    [asked !== null && !isDeepStrictEqual(asked, d.route), 'has not the route of its category'],
    [
      asked !== null && d.to !== (asked.stage1 ? 'inReview' : 'inApproval'),
      'skips its first stage',
    ],
  ]
  return faults.flatMap(([isFault, words]) =>
    isFault ? [`decision ${d.seq} (${d.action}) ${words}`] : [],
  )
}
