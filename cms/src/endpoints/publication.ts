import { timingSafeEqual } from 'node:crypto'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { FeedEvent, FeedPage } from '@bbt/shared/contract/feed.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import { bytesOf } from '../bytes/store.ts'
import { readEnv } from '../env.ts'
import { chainHead, entries } from '../platform/chains.ts'
import { inTransaction } from '../platform/transaction.ts'
import { frozenText } from '../publishing/revisions.ts'
import { answering, notFound, pathParam, queryParam } from './answer.ts'

const PAGE = 200

const isPublisher = (req: PayloadRequest): boolean => {
  const given = sha256(req.headers.get('authorization') ?? '')
  const expected = sha256(`Bearer ${readEnv().FEED_SECRET}`)
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}

/** For the publisher alone, by the shared secret; to anybody else these addresses do not exist. */
const forPublisher = (work: (req: PayloadRequest) => Promise<object>) =>
  answering(async (req) => (isPublisher(req) ? work(req) : notFound()))

/** Within a transaction, so that nothing is read that may still be rolled back. */
const feedPage = (req: PayloadRequest): Promise<FeedPage> =>
  inTransaction(req, async () => {
    const after = Number(queryParam(req, 'after') ?? 0)
    const limit = Math.min(Number(queryParam(req, 'limit') ?? PAGE), PAGE)
    const where = { seq: { greater_than: after } }
    const events = await entries<FeedEvent>(req, 'publication-feed', where, limit)
    return { events, head: await chainHead(req, 'publication-feed') }
  })

const bytes = (body: Buffer, type: string) =>
  new Response(new Uint8Array(body), {
    headers: {
      'content-type': type,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })

async function revision(req: PayloadRequest): Promise<Response> {
  const text = await frozenText(req, pathParam(req, 'digest'))
  return text === null ? notFound() : bytes(Buffer.from(text), 'application/json; charset=utf-8')
}

async function media(req: PayloadRequest): Promise<Response> {
  const found = await bytesOf(req.payload).whole(pathParam(req, 'sha256'))
  return found === null ? notFound() : bytes(found, 'application/octet-stream')
}

export const publicationEndpoints: Endpoint[] = [
  { method: 'get', path: '/publication/feed', handler: forPublisher(feedPage) },
  { method: 'get', path: '/publication/revisions/:digest', handler: forPublisher(revision) },
  { method: 'get', path: '/publication/media/:sha256', handler: forPublisher(media) },
]
