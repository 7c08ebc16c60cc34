import { seal, type Sealed } from '@bbt/shared/approval/chain.ts'
import type { ContentType } from '@bbt/shared/types/index.ts'
import type { PublishEvent, UnpublishEvent } from '@bbt/shared/contract/feed.ts'
import type { PayloadRequest } from 'payload'
import type { ChainHead } from '../platform/chains.ts'
import { append } from '../platform/chains.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { routeToPage, wayToPage } from '../workflow/earlier.ts'
import { acceptable } from './acceptable.ts'
import { traceOf } from './trace.ts'

type Unsealed<T> = Omit<T, 'seq' | 'previous' | 'hash'>

interface Publication {
  item: string
  type: ContentType
  url: string
  at: string
  digest: string
  version: number
}

/**
 * Puts a publication on the feed.
 * @param decisions all on the item, oldest first, with the one that puts it up
 * @param head where the feed ends
 * @throws Refusal with what the publisher would have against it
 */
export async function announce(
  req: PayloadRequest,
  publication: Publication,
  decisions: readonly Sealed<DecisionEntry>[],
  head: ChainHead,
): Promise<void> {
  const way = wayToPage(decisions, publication.digest)
  const [submit] = way
  const route = routeToPage(way)
  if (!submit || !route) throw new Error(`no submission of ${publication.digest}`)
  const event: Unsealed<PublishEvent> = {
    kind: 'publish',
    ...publication,
    route,
    contributors: submit.contributors ?? [],
    trace: traceOf(decisions, publication.digest),
  }
  await put(req, event, feedColumns('publish', publication, publication.version), head)
}

/** Puts an event on the feed that its reader will take. @throws Refusal for every other one */
async function put(
  req: PayloadRequest,
  event: Unsealed<PublishEvent> | Unsealed<UnpublishEvent>,
  columns: Record<string, unknown>,
  head: ChainHead,
): Promise<void> {
  acceptable(seal({ ...event, seq: head.seq + 1 }, head.hash))
  await append(req, 'publication-feed', event, columns, head)
}

const feedColumns = (
  kind: 'publish' | 'unpublish',
  { item, url, digest }: { item: string; url: string; digest?: string },
  version: number,
) => ({ item, url, digest, occasion: `${kind} ${item} ${version}` })

/** Takes an item off the public site. @param version which of its publications ends @param head where the feed ends */
export async function retract(
  req: PayloadRequest,
  retraction: Omit<Unsealed<UnpublishEvent>, 'kind'>,
  version: number,
  head: ChainHead,
): Promise<void> {
  const event: Unsealed<UnpublishEvent> = { kind: 'unpublish', ...retraction }
  await put(req, event, feedColumns('unpublish', retraction, version), head)
}
