import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { FeedEvent } from '@bbt/shared/contract/feed.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import type { Visibility } from '@bbt/shared/contract/visibility.ts'
import type { PayloadRequest } from 'payload'
import { actorOf, holdsAny } from '../access/actor.ts'
import { BOARD } from '../access/staff.ts'
import { now } from '../platform/clock.ts'
import { allWhere, firstWhere } from '../platform/rows.ts'
import { frozenContent } from '../publishing/revisions.ts'
import { askHealth } from './askHealth.ts'
import { noteServed } from './seen.ts'
import type { Wanted } from './served.ts'
import { askServed } from './served.ts'
import type { Standing } from './standing.ts'
import { standingOfPage } from './standing.ts'
import type { PublicationView } from './viewTypes.ts'

const NOTHING: PublicationView = { wanted: null, standing: null, isAboutThis: false, ageMs: 0 }

/** The last event of an item, with the digest that its page had at last; of one taken down all that was published. */
async function lastEvent(req: PayloadRequest, item: string) {
  const ofItem = { item: { equals: item } }
  const last = await firstWhere(req, 'publication-feed', ofItem, '-seq')
  if (!last) return null
  const event = JSON.parse(last.entry) as FeedEvent
  if (last.digest) return { event, digest: last.digest, published: [] }
  const publications = { and: [ofItem, { digest: { exists: true } }] }
  const rows = await allWhere(req, 'publication-feed', publications, { sort: '-seq' })
  const published = rows.map(({ url, digest }) => ({ url, digest: digest ?? '' }))
  return { event, digest: published[0]?.digest ?? '', published }
}

const since = (at: string) => Math.max(0, now().getTime() - Date.parse(at))

const ALWAYS: Visibility = { from: null, until: null }

/** When the text that was published is to be seen. */
async function visibilityOfWanted(req: PayloadRequest, { kind, digest }: Wanted) {
  const content = kind === 'publish' ? await frozenContent(req, digest) : null
  return content ? visibilityOf(content) : ALWAYS
}

/** @param at when the page was to be there first */
async function look(wanted: Wanted, at: string, visibility: Visibility): Promise<Standing> {
  const { kind, seq } = wanted
  const ask = async () => {
    const served = await askServed(wanted)
    if (served.ok && served.isShown) noteServed(seq, true, since(at))
    return served
  }
  const served = await ask()
  if (served.ok && served.isShown) return { kind: 'shown' }
  const publisher = await askHealth()
  const facts = { kind, seq, visibility, now: now().toISOString(), ageMs: since(at), publisher }
  const standing = standingOfPage({ ...facts, served })
  // A site that is held says nothing of how long publishing takes.
  if (standing.kind !== 'rolledBack') noteServed(seq, false, since(at))
  // Written between the two questions: the first answer was true when it was given.
  return standing.kind === 'elsewhere'
    ? standingOfPage({ ...facts, served: await ask() })
    : standing
}

/** Reasons name other items and the server's inside: for the board, and for those whose item it is. */
async function forPerson(req: PayloadRequest, standing: Standing, isAboutThis: boolean) {
  if (standing.kind !== 'heldBack' || isAboutThis || holdsAny(await actorOf(req), BOARD)) {
    return standing
  }
  return { ...standing, reason: null, about: null }
}

/** Whether the public server shows what was last decided about an item, or why not yet. The caller has checked that they may see it. */
export async function publicationView(
  req: PayloadRequest,
  collection: GovernedCollection,
  id: string,
): Promise<PublicationView> {
  const item = `${collection}/${id}`
  const last = await lastEvent(req, item)
  if (!last) return NOTHING
  const { kind, type, seq, hash, url, at } = last.event
  const { digest, published } = last
  const wanted: Wanted = { kind, type, seq, hash, url, digest, published }
  const visibility = await visibilityOfWanted(req, wanted)
  const due = visibility.from !== null && visibility.from > at ? visibility.from : at
  const standing = await look(wanted, due, visibility)
  const isAboutThis = standing.kind === 'heldBack' && standing.about?.item === item
  return {
    wanted: { kind, seq, url, digest },
    standing: await forPerson(req, standing, isAboutThis),
    isAboutThis,
    ageMs: since(due),
  }
}
