import { CONTENT_TYPES } from '@bbt/shared/contentTypes.ts'
import type { ContentType, GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Actor, ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { PayloadRequest } from 'payload'
import { capacitiesOf } from '../access/actor.ts'
import { together } from '../platform/beside.ts'
import type { Item } from '../platform/rows.ts'
import { byId, idOf } from '../platform/rows.ts'

const ids = (people: readonly (string | { id: string })[] | null | undefined): string[] =>
  (people ?? []).flatMap((person) => idOf(person) ?? [])

/** The content type kept in a governed collection. */
export function typeOf(collection: GovernedCollection): ContentType {
  const entries = Object.entries(CONTENT_TYPES) as [ContentType, { collection: string }][]
  const found = entries.find(([, type]) => type.collection === collection)
  if (!found) throw new Error(`not a governed collection: ${collection}`)
  return found[0]
}

async function routeNow(req: PayloadRequest, type: ContentType, item: Item): Promise<Route | null> {
  const { route } = CONTENT_TYPES[type]
  if (route !== 'byCategory') return route
  const id = 'category' in item ? idOf(item.category) : null
  const category = id === null ? null : await byId(req, 'categories', id)
  return category && { stage1: category.stage1 === true, approver: category.approver }
}

const routeTaken = ({ routeApprover, routeStage1 }: Item): Route | null =>
  routeApprover ? { stage1: routeStage1 === true, approver: routeApprover } : null

const officesOf = async (req: PayloadRequest, author: string, actor?: Actor) =>
  actor?.kind === 'person' && actor.person === author ? actor.capacities : capacitiesOf(req, author)

/**
 * What the workflow needs to know of an item row. `problems` are those of its content, known to the
 * caller that has just built it; empty where the text is frozen. `earlier` is known to who has read its
 * decisions: only putting back asks for it. `actor` is who acts, where they were read just now: often the author.
 */
export async function factsOf(
  req: PayloadRequest,
  collection: GovernedCollection,
  item: Item,
  {
    problems = [],
    earlier = [],
    actor,
  }: Partial<Pick<ItemFacts, 'problems' | 'earlier'>> & { actor?: Actor } = {},
): Promise<ItemFacts> {
  const author = idOf(item.author) ?? ''
  const isWritten = STATES[item.state].editable
  const [route, authorOffices] = isWritten
    ? await together(req, [
        () => routeNow(req, typeOf(collection), item),
        () => officesOf(req, author, actor),
      ])
    : [routeTaken(item), []]
  return {
    isPermanent: CONTENT_TYPES[typeOf(collection)].isPermanent,
    state: item.state,
    rev: item.rev,
    digest: item.digest ?? null,
    unit: idOf(item.unit),
    route,
    author,
    coAuthors: ids(item.coAuthors),
    contributors: ids(item.contributors),
    pictureWordsBy: (item.pictureWordsBy ?? '').split(' ').filter((id) => id !== ''),
    authorOffices,
    endorsedBy: item.endorsedBy ?? null,
    approvedBy: item.approvedBy ?? null,
    live: item.liveDigest ?? null,
    earlier,
    scheduledFor: item.scheduledFor ?? null,
    problems,
  }
}
