import { CONTENT_TYPES } from '@bbt/shared/contentTypes.ts'
import type { ContentType, GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { ApprovingOffice } from '@bbt/shared/offices.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { PayloadRequest } from 'payload'
import { capacitiesOf } from '../access/actor.ts'
import type { Row } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** The content type kept in a governed collection. */
export function typeOf(collection: GovernedCollection): ContentType {
  const entries = Object.entries(CONTENT_TYPES) as [ContentType, { collection: string }][]
  const found = entries.find(([, type]) => type.collection === collection)
  if (!found) throw new Error(`not a governed collection: ${collection}`)
  return found[0]
}

async function routeNow(req: PayloadRequest, type: ContentType, item: Row): Promise<Route | null> {
  const { route } = CONTENT_TYPES[type]
  if (route !== 'byCategory') return route
  const category = textOf(item.category)
  const row = category === null ? null : await byId(req, 'categories', category)
  if (!row) return null
  return { stage1: row.stage1 === true, approver: row.approver as ApprovingOffice }
}

const routeTaken = (item: Row): Route | null =>
  item.routeApprover
    ? { stage1: item.routeStage1 === true, approver: item.routeApprover as ApprovingOffice }
    : null

/**
 * What the workflow needs to know of an item row. `problems` are those of its content, known to the
 * caller that has just built it; empty where the text is frozen.
 */
export async function factsOf(
  req: PayloadRequest,
  collection: GovernedCollection,
  item: Row,
  problems: readonly Issue[] = [],
): Promise<ItemFacts> {
  const state = item.state as State
  const author = String(item.author)
  const unwritten = STATES[state].editable
  return {
    state,
    rev: item.rev as number,
    digest: textOf(item.digest),
    unit: textOf(item.unit),
    route: unwritten ? await routeNow(req, typeOf(collection), item) : routeTaken(item),
    author,
    coAuthors: ids(item.coAuthors),
    contributors: ids(item.contributors),
    authorOffices: await capacitiesOf(req, author),
    endorsedBy: textOf(item.endorsedBy),
    approvedBy: textOf(item.approvedBy),
    live: textOf(item.liveDigest),
    scheduledFor: textOf(item.scheduledFor),
    problems,
  }
}
