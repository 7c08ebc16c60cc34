import type { Office } from '../offices.ts'
import { OFFICES } from '../offices.ts'
import type { Actor, Capacity, ItemFacts } from './situation.ts'
import { turnOf } from './turn.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** As far as offices go: whether they have entered a code is asked elsewhere. */
type Member = Omit<Person, 'secondFactor'>

/** Whose a text is, and for which unit. */
type Writing = Pick<
  ItemFacts,
  'author' | 'coAuthors' | 'contributors' | 'openedBy' | 'pictureWordsBy' | 'unit'
>

/** In which office somebody acts; `self` is a person acting on a text of their own. */
export type ActingAs = Capacity | 'self' | 'clock'

interface Party {
  label: string
  /** The office in which this actor belongs to the party, or null. */
  actsAs: (item: ItemFacts, actor: Actor) => ActingAs | null
}

type Place = Pick<Capacity, 'office' | 'unit'>

/** An office of a unit counts only for that unit; where the item has none, for nothing. */
const isFor = ({ office, unit }: Place, asked: string | null) =>
  OFFICES[office].scope === 'school' || (asked !== null && unit === asked)

const allHeld = (actor: Member, offices: readonly Office[], unit: string | null): Capacity[] =>
  actor.capacities.filter((c) => offices.includes(c.office) && isFor(c, unit))

const held = (actor: Member, offices: readonly Office[], unit: string | null): Capacity | null =>
  allHeld(actor, offices, unit)[0] ?? null

const asPerson =
  (rule: (item: ItemFacts, actor: Person) => ActingAs | null): Party['actsAs'] =>
  (item, actor) =>
    actor.kind === 'person' ? rule(item, actor) : null

const isWriterOf = (item: Writing, person: string) =>
  person === item.author || item.coAuthors.includes(person)

/** Whose the text is to write and send: those whom it names as its writers, those who changed it, and who opened it for revision. */
const isOf = (item: Writing, person: string) =>
  isWriterOf(item, person) || item.contributors.includes(person) || item.openedBy === person

/**
 * Who has words in a text since its last approval: who changed or sent it, and who gave the words of its
 * pictures, though they need not see the text itself. By their own hand only: whom it names without their
 * doing has written nothing, and the author's words of an earlier text were approved with it.
 */
export const hasWordsIn = (item: Words, person: string) =>
  item.contributors.includes(person) || item.pictureWordsBy.includes(person)

/**
 * Who writes on in a text without being told first that they may then not decide on it: its author, and who has
 * words in it already. Whom others named as its writer has written nothing yet.
 */
export const writesUnasked = (item: ItemFacts, actor: Actor): boolean =>
  actor.kind === 'person' && (actor.person === item.author || hasWordsIn(item, actor.person))

/** Who may speak for a unit: its writers and its head; an office of the whole school speaks for every unit. */
export const belongsTo = (unit: string, offices: readonly Place[]) =>
  offices.some((office) => isFor(office, unit))

type Words = Pick<ItemFacts, 'contributors' | 'pictureWordsBy'>

/** Whether an office is used in the name of somebody with words in the text. */
export const actsForWriter = (item: Words, actsAs: ActingAs): boolean =>
  typeof actsAs === 'object' && actsAs.onBehalfOf !== null && hasWordsIn(item, actsAs.onBehalfOf)

/** Of several offices that fit, one that is not used in the name of somebody with words in the text. */
const free = (item: Words, fitting: readonly (Capacity | null)[]): Capacity | null => {
  const found = fitting.filter((capacity) => capacity !== null)
  return found.find((capacity) => !actsForWriter(item, capacity)) ?? found[0] ?? null
}

const headOfUnit = (item: Writing, actor: Member) => free(item, allHeld(actor, ['head'], item.unit))

const websiteAdmin = (actor: Member) => held(actor, ['websiteAdmin'], null)

const approver = (item: ItemFacts, actor: Person) => {
  const named = item.route ? allHeld(actor, [item.route.approver], null) : []
  return free(item, [...named, ...allHeld(actor, ['principal'], null)])
}

const turnHolder = (item: ItemFacts, actor: Person) => {
  const turn = turnOf(item)
  return turn && free(item, allHeld(actor, turn.offices, turn.unit))
}

/**
 * Who may stop a text on its way: whose turn it is; the principal at every step; and what was approved also
 * whoever approves for its category, until it is up.
 */
const returner = (item: ItemFacts, actor: Person) =>
  turnHolder(item, actor) ??
  (item.state === 'inReview' ? held(actor, ['principal'], null) : approver(item, actor))

/** Who may take a transition. The names are the `by` column of TRANSITIONS. */
export const PARTIES = {
  contributor: {
    label: 'người viết bài',
    actsAs: asPerson((item, { person }) => (isOf(item, person) ? 'self' : null)),
  },
  author: {
    label: 'tác giả',
    actsAs: asPerson((item, { person }) => (person === item.author ? 'self' : null)),
  },
  headOfUnit: { label: 'tổ trưởng hoặc phụ trách đoàn thể', actsAs: asPerson(headOfUnit) },
  approver: { label: 'người phê duyệt của chuyên mục, Hiệu trưởng', actsAs: asPerson(approver) },
  websiteAdmin: {
    label: 'quản trị website',
    actsAs: asPerson((_, actor) => websiteAdmin(actor)),
  },
  returner: {
    label:
      'người đang giữ bước này; người phê duyệt của chuyên mục, khi bài đã duyệt mà chưa đăng; Hiệu trưởng, ở mọi bước',
    actsAs: asPerson(returner),
  },
  unpublisher: {
    label: 'quản trị website, người phê duyệt của chuyên mục, Hiệu trưởng',
    actsAs: asPerson((item, actor) => websiteAdmin(actor) ?? approver(item, actor)),
  },
  accountKeeper: {
    label: 'quản trị website hoặc Hiệu trưởng, khi đóng tài khoản của người đã quyết định',
    actsAs: asPerson((_, actor) => held(actor, ['websiteAdmin', 'principal'], null)),
  },
  reviser: {
    label: 'người viết của tổ hoặc đoàn thể',
    actsAs: asPerson((item, actor) =>
      isWriterOf(item, actor.person) ? 'self' : held(actor, ['writer', 'head'], item.unit),
    ),
  },
  clock: { label: 'đồng hồ', actsAs: (_, actor) => (actor.kind === 'clock' ? 'clock' : null) },
} as const satisfies Record<string, Party>

export type PartyName = keyof typeof PARTIES

/**
 * Who may change the text of an item in an editable state: its writers and whoever opened it for revision, the head of its unit, and
 * the website administrator. Whoever does becomes a contributor and may not decide on it.
 */
export function mayEdit(item: Writing, actor: Member | Exclude<Actor, Person>): boolean {
  if (actor.kind !== 'person' || !actor.active) return false
  return (
    isOf(item, actor.person) || headOfUnit(item, actor) !== null || websiteAdmin(actor) !== null
  )
}
