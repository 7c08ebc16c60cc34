import fc from 'fast-check'
import { APPROVING_OFFICES } from '../offices.ts'
import type { Office } from '../offices.ts'
import { exampleItem, NOW } from './cast.ts'
import { decide } from './decide.ts'
import type { Actor, Capacity, Holder, ItemFacts } from './situation.ts'
import type { Candidate } from './standstill.ts'
import type { State } from './states.ts'
import type { TransitionName } from './transitions.ts'
import { turnOf } from './turn.ts'

const UNIT = 'to-hoa-hoc'
const PEOPLE = ['an', 'bao', 'cuc', 'dung', 'em'] as const
const JUDGING = ['head', ...APPROVING_OFFICES] as const
const ALL = [...JUDGING, 'websiteAdmin', 'writer'] as const

/** A school of five people, of whom anybody may hold anything, and one text of its chemists. */
export interface Board {
  terms: Holder[]
  closed: string[]
  noPassword: string[]
  noFactor: string[]
  item: ItemFacts
  category: NonNullable<ItemFacts['route']>
}

/** What somebody does there. */
export type Deed =
  | { does: 'step'; who: string; name: TransitionName }
  /** What comes next, by one of those whose turn it is. */
  | { does: 'goOn'; at: number }
  | { does: 'write' | 'close' | 'open' | 'password' | 'factor'; who: string }
  | { does: 'appoint'; term: Holder }
  | { does: 'end'; at: number }

/** Lent counts while the lender holds it themselves. */
const termsNow = ({ terms, closed }: Board) =>
  terms.filter(
    ({ person, office, onBehalfOf }) =>
      !closed.includes(person) &&
      (onBehalfOf === null ||
        terms.some((t) => t.person === onBehalfOf && t.office === office && t.onBehalfOf === null)),
  )

const capacity = ({ office, onBehalfOf }: Holder): Capacity => {
  const unit = office === 'head' || office === 'writer' ? UNIT : null
  return { office, unit, appointment: office, onBehalfOf }
}

function actorOf(board: Board, who: string): Actor {
  const capacities = termsNow(board)
    .filter(({ person }) => person === who)
    .map(capacity)
  const active = !board.closed.includes(who) && !board.noPassword.includes(who)
  const secondFactor = { enrolled: !board.noFactor.includes(who), verifiedAt: NOW.toISOString() }
  return { kind: 'person', person: who, active, capacities, secondFactor }
}

/** Who may use these offices, with open accounts. */
export const holdersOf = (board: Board, offices: readonly Office[]) =>
  termsNow(board).filter(({ office }) => offices.includes(office))

/** Who holds an office whose turn it is with the text. */
export function candidatesOf(board: Board): Candidate[] {
  return holdersOf(board, turnOf(board.item)?.offices ?? []).map((holder) => ({
    ...holder,
    hasOwnPassword: !board.noPassword.includes(holder.person),
    hasSecondFactor: !board.noFactor.includes(holder.person),
  }))
}

const EDITABLE = ['draft', 'changesRequested']

const NEXT: Partial<Record<State, [name: TransitionName, ...Office[]]>> = {
  inReview: ['endorse', 'head'],
  inApproval: ['approve', ...APPROVING_OFFICES],
  approved: ['publish', 'websiteAdmin'],
}

/** What the service reads for a step. */
function known(board: Board): ItemFacts {
  const { item } = board
  const isWritten = EDITABLE.includes(item.state)
  const writers = item.contributors.map((person) => {
    return {
      person,
      offices: termsNow(board)
        .filter((t) => t.person === person)
        .map(capacity),
    }
  })
  return {
    ...item,
    holders: holdersOf(board, JUDGING),
    ...(isWritten && { writers, route: board.category }),
    authorOffices: [{ office: 'writer', unit: UNIT, onBehalfOf: null }],
  }
}

/** Takes a step as the service does; false where it is refused. */
function take(board: Board, name: TransitionName, who: string, closed: string | null): boolean {
  const item = known(board)
  const seen = { rev: item.rev, digest: item.digest }
  const attempt = { seen, comment: 'Lý do', at: null, earlier: null, closed }
  const decision = decide(name, item, actorOf(board, who), attempt, NOW)
  if (!decision.ok) return false
  const { to, route } = decision
  const after = { ...board.item, state: to, route, rev: item.rev + 1 }
  if (name === 'submit') {
    const contributors = [...new Set([...item.contributors, who])]
    const sent = { digest: 'f'.repeat(64), categoryRoute: board.category, sentRoute: route }
    Object.assign(after, { contributors, endorsedBy: null, approvedBy: null, ...sent })
  }
  if (name === 'endorse') after.endorsedBy = who
  if (name === 'approve') after.approvedBy = who
  if (name === 'judgeAgain' && to !== 'approved') after.approvedBy = null
  if (name === 'judgeAgain' && to === 'inReview') after.endorsedBy = null
  if (EDITABLE.includes(to))
    Object.assign(after, { digest: null, endorsedBy: null, approvedBy: null })
  board.item = after
  return true
}

/** Does what may be done. @returns the step that was taken with it */
export function perform(board: Board, deed: Deed): TransitionName | null {
  switch (deed.does) {
    case 'step':
      return take(board, deed.name, deed.who, null) ? deed.name : null
    case 'goOn': {
      const { state } = board.item
      const [name, ...offices] = NEXT[state] ?? ['submit', 'writer']
      const there =
        name === 'submit' ? ['an', 'bao'] : holdersOf(board, offices).map((h) => h.person)
      const who = there[deed.at % (there.length || 1)]
      return who !== undefined && take(board, name, who, null) ? name : null
    }
    case 'write': {
      const { contributors, state } = board.item
      if (!EDITABLE.includes(state)) return null
      board.item = { ...board.item, contributors: [...new Set([...contributors, deed.who])] }
      return null
    }
    case 'close': {
      const keeper = holdersOf(board, ['principal', 'websiteAdmin'])
        .map(({ person }) => person)
        .find((person) => person !== deed.who && !board.noPassword.includes(person))
      board.closed.push(deed.who)
      return keeper !== undefined && take(board, 'judgeAgain', keeper, deed.who)
        ? 'judgeAgain'
        : null
    }
    case 'open':
      board.closed = board.closed.filter((who) => who !== deed.who)
      return null
    case 'password':
    case 'factor': {
      const list = deed.does === 'password' ? 'noPassword' : 'noFactor'
      const has = board[list].includes(deed.who)
      board[list] = has ? board[list].filter((w) => w !== deed.who) : [...board[list], deed.who]
      return null
    }
    case 'appoint':
      board.terms.push(deed.term)
      return null
    case 'end':
      board.terms.splice(deed.at % (board.terms.length || 1), 1)
      return null
  }
}

/** By hand, and not by the tables: who could bring the text on. */
export function mayByHand(board: Board): string[] {
  const { item, noPassword, noFactor } = board
  const wrote = (who: string | null) => who !== null && item.contributors.includes(who)
  const ready = ({ person }: Holder) => !noPassword.includes(person) && !noFactor.includes(person)
  const free = (h: Holder) => !wrote(h.person) && !wrote(h.onBehalfOf)
  const found: Partial<Record<State, () => Holder[]>> = {
    inReview: () => holdersOf(board, ['head']).filter(free),
    inApproval: () =>
      holdersOf(board, [item.route?.approver ?? 'principal', 'principal'])
        .filter(free)
        .filter(({ person }) => person !== item.endorsedBy),
    approved: () =>
      holdersOf(board, ['websiteAdmin']).filter(
        ({ person }) => person !== item.endorsedBy && person !== item.approvedBy,
      ),
  }
  const step = found[item.state]
  return step === undefined
    ? []
    : step()
        .filter(ready)
        .map(({ person }) => person)
}

export const person = fc.constantFrom(...PEOPLE)

const term = fc.record({
  person,
  office: fc.constantFrom(...ALL),
  onBehalfOf: fc.option(person, { freq: 4 }),
})

/** Most offices are held by somebody, perhaps several by one; some are lent, some twice, some not at all. */
export const terms = fc
  .tuple(
    fc.tuple(
      ...[...JUDGING, 'websiteAdmin' as const].map((office) =>
        fc.option(
          person.map((who): Holder => ({ person: who, office, onBehalfOf: null })),
          { freq: 6 },
        ),
      ),
    ),
    fc.array(term, { maxLength: 4 }),
  )
  .map(([own, more]) => [...own.filter((one) => one !== null), ...more])

const step = fc.record({
  does: fc.constant('step' as const),
  who: person,
  name: fc.constantFrom(
    ...(['submit', 'endorse', 'approve', 'publish', 'requestChanges', 'withdraw'] as const),
  ),
})

/** Mostly what comes next, so that texts get somewhere; sometimes anything by anybody. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: step },
  { weight: 12, arbitrary: fc.record({ does: fc.constant('goOn' as const), at: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('write', 'close', 'open', 'password', 'factor'),
      who: person,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('appoint' as const), term }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('end' as const), at: fc.nat(20) }) },
)

/** The board of a school in which "an" writes, with a text of theirs. */
export const boardOf = (terms: Holder[], category: Board['category']): Board => ({
  terms: [{ person: 'an', office: 'writer', onBehalfOf: null }, ...terms],
  closed: [],
  noPassword: [],
  noFactor: [],
  category,
  item: exampleItem('draft', { author: 'an', coAuthors: ['bao'], contributors: ['an'] }),
})

export const category = fc.record({
  stage1: fc.boolean(),
  approver: fc.constantFrom(...APPROVING_OFFICES),
})
