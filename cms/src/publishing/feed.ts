import { brokenChain } from '@bbt/shared/approval/people.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { ContentType } from '@bbt/shared/contentTypes.ts'
import type { PublishEvent, TraceStep, UnpublishEvent } from '@bbt/shared/contract/feed.ts'
import type { PayloadRequest } from 'payload'
import type { ChainHead } from '../platform/chains.ts'
import { append } from '../platform/chains.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { wayToPage } from '../workflow/earlier.ts'

type Unsealed<T> = Omit<T, 'seq' | 'previous' | 'hash'>

const STEP_OF: Partial<Record<DecisionEntry['action'], TraceStep['action']>> = {
  submit: 'submit',
  endorse: 'endorse',
  approve: 'approve',
  publish: 'publish',
  schedule: 'publish',
  republish: 'publish',
}

/**
 * The steps that carried a digest to its publication: from its submission on. A scheduled publication is
 * the act of the administrator who scheduled it; of several, the last one counts. A text that was put
 * back came by the steps of its own way, and went up by who put it back.
 */
export function traceOf(decisions: readonly Sealed<DecisionEntry>[], digest: string): TraceStep[] {
  const last = decisions.at(-1)
  const back = last?.action === 'republish' ? [last] : []
  const steps = new Map<TraceStep['action'], TraceStep>()
  for (const decision of [...wayToPage(decisions, digest), ...back]) {
    const action = STEP_OF[decision.action]
    if (action === undefined || decision.digest !== digest || decision.person === undefined)
      continue
    steps.set(action, {
      action,
      digest,
      person: decision.person,
      ...(decision.office && { office: decision.office }),
      title: decision.title,
      at: decision.at,
      decision: decision.hash,
    })
  }
  return [...steps.values()]
}

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
 * @throws when its chain of people is not whole: a bug, never an answer
 */
export async function announce(
  req: PayloadRequest,
  publication: Publication,
  decisions: readonly Sealed<DecisionEntry>[],
  head: ChainHead,
): Promise<void> {
  const [submit] = wayToPage(decisions, publication.digest)
  if (!submit?.route) throw new Error(`no submission of ${publication.digest}`)
  const event: Unsealed<PublishEvent> = {
    kind: 'publish',
    ...publication,
    route: submit.route,
    contributors: submit.contributors,
    trace: traceOf(decisions, publication.digest),
  }
  const columns = feedColumns('publish', publication, publication.version)
  const sealed = await append(req, 'publication-feed', event, columns, head)
  const broken = brokenChain(sealed)
  if (broken.length > 0) throw new Error(`chain of ${publication.item}: ${broken.join(', ')}`)
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
  const columns = feedColumns('unpublish', retraction, version)
  await append(req, 'publication-feed', event, columns, head)
}
