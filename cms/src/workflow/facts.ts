import type { GovernedType } from '@bbt/shared/types/index.ts'
import { APPROVING_OFFICES } from '@bbt/shared/offices.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type { Actor, ItemFacts, Route, Writer } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { PayloadRequest } from 'payload'
import { capacitiesOf } from '../access/actor.ts'
import { together } from '../platform/beside.ts'
import type { ListedItem } from '../platform/listed.ts'
import { byIdOnce, idOf } from '../platform/rows.ts'
import { holdersOf } from './holders.ts'

const ids = (people: readonly (string | { id: string })[] | null | undefined): string[] =>
  (people ?? []).flatMap((person) => idOf(person) ?? [])

/** The route that a type, or the category of an item, has now. */
export async function routeNow(
  req: PayloadRequest,
  { route }: GovernedType,
  item: ListedItem,
): Promise<Route | null> {
  if (route !== 'byCategory') return route
  const id = 'category' in item ? idOf(item.category) : null
  const category = id === null ? null : await byIdOnce(req, 'categories', id)
  return category && { stage1: category.stage1 === true, approver: category.approver }
}

const routeTaken = ({ routeApprover, routeStage1 }: ListedItem): Route | null =>
  routeApprover ? { stage1: routeStage1 === true, approver: routeApprover } : null

const officesOf = async (req: PayloadRequest, person: string, actor?: Actor) =>
  actor?.kind === 'person' && actor.person === person ? actor.capacities : capacitiesOf(req, person)

/** The offices that judge a text. */
export const JUDGING: readonly Office[] = ['head', ...APPROVING_OFFICES]

/**
 * The offices of everybody with words in a text that may be written, and those of its author; and, where one
 * of these or who acts decides on texts themselves, who else does.
 */
async function writersNow(
  req: PayloadRequest,
  { words, author, unit }: { words: readonly string[]; author: string; unit: string | null },
  actor?: Actor,
): Promise<Pick<ItemFacts, 'writers' | 'holders' | 'authorOffices'>> {
  const people = [...new Set([author, ...words])]
  const all = await together(
    req,
    people.map((person) => async (): Promise<Writer> => {
      return { person, offices: await officesOf(req, person, actor) }
    }),
  )
  const writers = all.filter(({ person }) => words.includes(person))
  const sender = actor?.kind === 'person' ? actor.capacities : []
  const offices = [...writers.flatMap((writer) => writer.offices), ...sender]
  const isAsked = offices.some(({ office }) => JUDGING.includes(office))
  const holders = isAsked ? await holdersOf(req, JUDGING, unit) : []
  return { writers, holders, authorOffices: all[0]?.offices ?? [] }
}

/** What the row itself says: whose the text is, for which unit, and where it stands. */
export const factsInRow = (item: ListedItem) => ({
  state: item.state,
  rev: item.rev,
  unit: idOf(item.unit),
  author: idOf(item.author) ?? '',
  coAuthors: ids(item.coAuthors),
  contributors: ids(item.contributors),
  openedBy: item.openedBy ?? null,
  pictureWordsBy: (item.pictureWordsBy ?? '').split(' ').filter((id) => id !== ''),
})

/**
 * What the workflow needs to know of an item row. `problems` are those of its content, known to the
 * caller that has just built it; empty where the text is frozen. `earlier` is known to who has read its
 * decisions: only putting back asks for it. `actor` is who acts, where they were read just now: often the author.
 * `pictureWordsBy` is known to who sends the text; of the last sending otherwise.
 */
export async function factsOf(
  req: PayloadRequest,
  type: GovernedType,
  item: ListedItem,
  {
    problems = [],
    earlier = [],
    actor,
    pictureWordsBy,
  }: Partial<Pick<ItemFacts, 'problems' | 'earlier' | 'pictureWordsBy'>> & { actor?: Actor } = {},
): Promise<ItemFacts> {
  const inRow = factsInRow(item)
  const facts = { ...inRow, pictureWordsBy: pictureWordsBy ?? inRow.pictureWordsBy }
  const { author, unit } = facts
  const isWritten = STATES[item.state].editable
  const words = [...facts.contributors, ...facts.pictureWordsBy]
  const [route, known] = isWritten
    ? await together(req, [
        () => routeNow(req, type, item),
        () => writersNow(req, { words, author, unit }, actor),
      ])
    : [routeTaken(item), { writers: [], holders: [], authorOffices: [] }]
  return {
    ...facts,
    isPermanent: type.isPermanent,
    digest: item.digest ?? null,
    route,
    ...known,
    endorsedBy: item.endorsedBy ?? null,
    approvedBy: item.approvedBy ?? null,
    live: item.liveDigest ?? null,
    earlier,
    scheduledFor: item.scheduledFor ?? null,
    problems,
  }
}
