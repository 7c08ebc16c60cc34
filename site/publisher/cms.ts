import { FeedPage } from '@bbt/shared/contract/feed.ts'
import { accept, refuse, type Result } from './refusals.ts'

const FEED_LIMIT = 200
const TIMEOUT_MS = 10_000

/** What the publisher asks the CMS for. Every failure is a refusal, never an exception. */
export interface Cms {
  feedAfter: (seq: number) => Promise<Result<FeedPage>>
  revision: (digest: string) => Promise<Result<string>>
  media: (sha256: string) => Promise<Result<Buffer>>
}

/** The CMS at an address, asked with the secret that both sides hold. */
export function connectCms(url: string, secret: string): Cms {
  const get = async (path: string): Promise<Result<Buffer>> => {
    try {
      const response = await fetch(`${url}/api/publication/${path}`, {
        headers: { authorization: `Bearer ${secret}` },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (response.status !== 200) {
        return refuse('badStatus', `${response.status} ở ${withoutQuery(path)}`)
      }
      return accept(Buffer.from(await response.arrayBuffer()))
    } catch {
      // Refused, reset, timed out: one outage shows as several of them, and is to be logged once.
      return refuse('unreachable', url)
    }
  }

  return {
    async feedAfter(seq) {
      const answer = await get(`feed?after=${seq}&limit=${FEED_LIMIT}`)
      return answer.ok ? parseFeed(answer.value) : answer
    },
    async revision(digest) {
      const answer = await get(`revisions/${digest}`)
      return answer.ok ? accept(answer.value.toString('utf8')) : answer
    },
    media: (sha256) => get(`media/${sha256}`),
  }
}

function parseFeed(bytes: Buffer): Result<FeedPage> {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    return refuse('badFeed', 'không phải JSON')
  }
  const parsed = FeedPage.safeParse(json)
  if (parsed.success) return accept(parsed.data)
  return refuse('badFeed', parsed.error.issues[0]?.path.join('.') ?? '')
}

const withoutQuery = (path: string) => path.split('?')[0] ?? path
