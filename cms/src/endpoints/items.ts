import type { GovernedCollection, GovernedType } from '@bbt/shared/types/index.ts'
import { CHANGES_THE_SITE } from '@bbt/shared/workflow/transitions.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import { heldActorOf } from '../access/actor.ts'
import { canSee, visibleItems } from '../access/items.ts'
import { beginBeside } from '../platform/beside.ts'
import { Refusal } from '../platform/refusal.ts'
import { previewHtml, previewPicture } from '../publishing/preview.ts'
import { publicationView } from '../publicSite/publication.ts'
import { pokePublisher } from '../publishing/publisher.ts'
import { compare } from '../workflow/comparison.ts'
import { performTransition } from '../workflow/performTransition.ts'
import type { Wish } from '../workflow/step.ts'
import { viewFor, workflowView } from '../workflow/view.ts'
import { answering, notFound, pathParam, queryParam } from './answer.ts'
import { pictureAnswer } from './picture.ts'
import { recordRefusedOnItem } from '../security/refusedOnItems.ts'
import { paceTransitions } from '../security/limits/transitions.ts'
import { transitionBody } from './transitionBody.ts'

type Work = (req: PayloadRequest, id: string) => Promise<object>

/** Runs `work` for people who may see the item; to others it does not exist. */
const seen = (collection: GovernedCollection, work: Work) =>
  answering(async (req) => {
    const id = pathParam(req, 'id')
    return (await canSee(req, collection, id)) ? work(req, id) : notFound()
  })

/** Who may not see the item learns that it is not there, and nothing of what is wrong with the request. */
async function take(req: PayloadRequest, type: GovernedType, id: string) {
  const { collection } = type
  if (!req.user) return notFound()
  const body = await transitionBody(req)
  if (!body.ok) {
    if (await canSee(req, collection, id)) throw body.error
    return notFound()
  }
  const { action, rev, digest, comment, at, earlier } = body.value
  const paced = await beginBeside(req, paceTransitions)
  const wish: Wish = {
    type,
    id,
    action,
    attempt: {
      seen: { rev, digest },
      comment: comment ?? null,
      at: at ?? null,
      earlier: earlier ?? null,
    },
    actor: async (within, beside) => {
      const read = await heldActorOf(within, beside)
      await paced.done
      return async () => {
        const actor = await read()
        if (!actor) throw new Refusal([{ code: 'notYours' }])
        return actor
      }
    },
    // Within the transaction, by who they are there.
    sees: (actor) => actor.kind === 'person' && visibleItems(actor),
  }
  const taken = await performTransition(req, wish, { isShown: true }).catch(
    async (error: unknown) => {
      await recordRefusedOnItem(req, `${action} ${collection}/${id}`, error)
      throw error
    },
  )
  if (taken === null) return notFound()
  if (CHANGES_THE_SITE.includes(action)) pokePublisher(req.payload.logger)
  return viewFor(req, type, taken)
}

/** The endpoints every governed item has: where it stands, what may be done, what changed, how it looks, whether it is public. */
export function itemEndpoints(type: GovernedType): Endpoint[] {
  const { collection } = type
  const endpoint = (method: 'get' | 'post', path: string, work: Work): Endpoint => ({
    method,
    path: `/:id/${path}`,
    handler: seen(collection, work),
  })
  return [
    endpoint('get', 'workflow', (req, id) => workflowView(req, type, id)),
    {
      method: 'post',
      path: '/:id/transitions',
      handler: answering((req) => take(req, type, pathParam(req, 'id'))),
    },
    endpoint('get', 'comparison', (req, id) =>
      compare(req, type, id, {
        how: queryParam(req, 'with') ?? 'live',
        earlier: queryParam(req, 'earlier'),
      }),
    ),
    endpoint('get', 'publication', (req, id) => publicationView(req, collection, id)),
    endpoint('get', 'preview', (req, id) => previewHtml(req, type, id)),
    endpoint('get', 'preview-media/:file', async (req, id) => {
      const file = pathParam(req, 'file')
      const found = await previewPicture(req, { type, id, file })
      return found ? pictureAnswer(found.bytes, found.format) : notFound()
    }),
  ]
}
