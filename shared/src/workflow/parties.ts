import type { Office } from '../offices.ts'
import { OFFICES } from '../offices.ts'
import type { Actor, Capacity, ItemFacts } from './situation.ts'
import { turnOf } from './turn.ts'

type Person = Extract<Actor, { kind: 'person' }>

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

const held = (actor: Person, offices: readonly Office[], unit: string | null): Capacity | null =>
  actor.capacities.find((c) => offices.includes(c.office) && isFor(c, unit)) ?? null

const asPerson =
  (rule: (item: ItemFacts, actor: Person) => ActingAs | null): Party['actsAs'] =>
  (item, actor) =>
    actor.kind === 'person' ? rule(item, actor) : null

const isWriterOf = (item: ItemFacts, person: string) =>
  person === item.author || item.coAuthors.includes(person)

/** Whoever put words into the text: those it names as its writers, and those who changed it. */
export const isContributorTo = (item: ItemFacts, person: string) =>
  isWriterOf(item, person) || item.contributors.includes(person)

/** Contributors, and whoever changed the words of its pictures: they need not see the text itself. */
export const hasWordsIn = (item: ItemFacts, person: string) =>
  isContributorTo(item, person) || item.pictureWordsBy.includes(person)

/** Who may speak for a unit: its writers and its head; an office of the whole school speaks for every unit. */
export const belongsTo = (unit: string, offices: readonly Place[]) =>
  offices.some((office) => isFor(office, unit))

const headOfUnit = (item: ItemFacts, actor: Person) => held(actor, ['head'], item.unit)

const websiteAdmin = (actor: Person) => held(actor, ['websiteAdmin'], null)

const approver = (item: ItemFacts, actor: Person) =>
  (item.route && held(actor, [item.route.approver], null)) ?? held(actor, ['principal'], null)

const turnHolder = (item: ItemFacts, actor: Person) => {
  const turn = turnOf(item)
  return turn && held(actor, turn.offices, turn.unit)
}

/** Who may take a transition. The names are the `by` column of TRANSITIONS. */
export const PARTIES = {
  contributor: {
    label: 'người viết bài',
    actsAs: asPerson((item, { person }) => (isContributorTo(item, person) ? 'self' : null)),
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
  turnHolder: { label: 'người đang giữ bước này', actsAs: asPerson(turnHolder) },
  unpublisher: {
    label: 'quản trị website, người phê duyệt của chuyên mục, Hiệu trưởng',
    actsAs: asPerson((item, actor) => websiteAdmin(actor) ?? approver(item, actor)),
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
export function mayEdit(item: ItemFacts, actor: Actor): boolean {
  if (actor.kind !== 'person' || !actor.active) return false
  return (
    isWriterOf(item, actor.person) ||
    item.contributors.includes(actor.person) ||
    headOfUnit(item, actor) !== null ||
    websiteAdmin(actor) !== null
  )
}
