import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { PublisherHealth } from '@bbt/shared/contract/publisherHealth.ts'
import { BYTES } from '@bbt/shared/limits.ts'

export interface Answer {
  status: number
  type: 'application/json' | 'text/html; charset=utf-8'
  body: string
}

export const json = (status: number, value: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
})

interface Handlers {
  secret: string
  health: () => PublisherHealth
  poke: () => void
  /** Takes the request's body as it came. */
  hold: (body: string) => Promise<Answer>
  /** Takes the request's body as it came. */
  preview: (body: string) => Promise<Answer>
}

/** What the secret is asked for. */
const ORDERS = ['POST /poke', 'POST /hold', 'POST /preview']

/** The publisher's own door, for the CMS on the same machine. Not listening yet. */
export function createPublisherHttp(handlers: Handlers): Server {
  return createServer((request, response) => {
    answer(request, handlers)
      .catch((error: unknown) =>
        json(500, { ok: false, message: `Lỗi không lường trước: ${String(error)}` }),
      )
      .then((result) => send(response, result))
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
}

async function answer(request: IncomingMessage, handlers: Handlers): Promise<Answer> {
  const route = `${request.method ?? ''} ${request.url ?? ''}`
  if (route === 'GET /health') return json(200, handlers.health())
  if (!ORDERS.includes(route)) {
    return json(404, { ok: false, message: 'Không có địa chỉ này.' })
  }
  if (!hasSecret(request, handlers.secret))
    return json(401, { ok: false, message: 'Sai mã bí mật.' })
  if (route === 'POST /poke') {
    handlers.poke()
    return json(202, { message: 'Sẽ xem nguồn xuất bản ngay.' })
  }
  const body = await readBody(request)
  if (body === null) return json(413, { ok: false, message: 'Nội dung quá lớn.' })
  return route === 'POST /hold' ? handlers.hold(body) : handlers.preview(body)
}

/** Compares hashes, so that neither content nor length of the secret shows in the time taken. */
function hasSecret(request: IncomingMessage, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(request.headers.authorization ?? ''), hash(`Bearer ${secret}`))
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BYTES.item) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, type, body }: Answer) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
}
