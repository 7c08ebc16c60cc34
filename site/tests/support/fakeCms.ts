import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFakeFeed } from './fakeFeed.ts'

export const SECRET = 'bi-mat-chi-dung-trong-kiem-thu-0123456789'

export type FakeCms = Awaited<ReturnType<typeof startFakeCms>>

/** A CMS that has only what the publisher asks for. `answer` replaces what it says, until set to null. */
export async function startFakeCms() {
  const feed = createFakeFeed()
  const media = new Map<string, Buffer>()
  const control: {
    answer: ((path: string) => { status: number; body: string | Buffer } | null) | null
  } = {
    answer: null,
  }
  const asked: string[] = []

  function answer(path: string): { status: number; body: string | Buffer } {
    const replaced = control.answer?.(path)
    if (replaced) return replaced
    const [, kind = '', key = ''] = /^\/api\/publication\/(\w+)[/?]?(.*)$/.exec(path) ?? []
    if (kind === 'feed') {
      const query = new URLSearchParams(key)
      const page = feed.page(Number(query.get('after')), Number(query.get('limit')))
      return { status: 200, body: JSON.stringify(page) }
    }
    const body = kind === 'revisions' ? feed.revisions.get(key) : media.get(key)
    return body === undefined ? { status: 404, body: '' } : { status: 200, body }
  }

  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const isAllowed = request.headers.authorization === `Bearer ${SECRET}`
    const { status, body } = isAllowed ? answer(request.url ?? '') : { status: 401, body: '' }
    response.writeHead(status).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    ...feed,
    media,
    control,
    asked,
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
