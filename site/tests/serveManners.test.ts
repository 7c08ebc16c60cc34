import { on, once } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { serveFolder, type ServedFolder, textOf } from './support/served.ts'

const BIG = '/media/anh.jpg'
const BIG_BYTES = 8 * 1024 * 1024
/** What always fits: both ends are in this process, and some systems give it 1 024 open files. */
const IDLE = 400

let site: ServedFolder

afterEach(() => site.stop())

async function open(limits: Parameters<typeof serveFolder>[0] = {}) {
  site = await serveFolder(limits)
  await site.put('index.html', '<!doctype html><title>Trang</title>')
  await site.put(BIG.slice(1), Buffer.alloc(BIG_BYTES, 'x'))
}

const othersAreAnswered = async () => {
  for (let n = 0; n < 5; n++) {
    expect(textOf(await site.get('/', { 'accept-encoding': 'br' }))).toContain('Trang')
  }
}

it('who never ends a request is sent away, and holds nobody up', async () => {
  await open({ headersMs: 3_000, requestMs: 3_000, checkMs: 50 })
  const slow = await Promise.all(Array.from({ length: 100 }, () => site.connect()))
  const ends = slow.map((socket) => once(socket.resume(), 'close'))
  const kinds = ['', 'GET', 'GET / HTTP/1.1\r\nHost: a\r\n', 'GET / HTTP/1.1\r\nX-A: '] as const
  slow.forEach((socket, n) => socket.write(kinds[n % kinds.length]!))
  await othersAreAnswered()
  await Promise.all(ends)
  await othersAreAnswered()
})

it('who takes nothing of a large answer is sent away, and holds nobody up', async () => {
  await open({ stalledMs: 3_000 })
  const [given, slow] = await Promise.all([
    connections(20),
    Promise.all(Array.from({ length: 20 }, () => site.connect())),
  ])
  const ends = given.map((socket) => once(socket, 'close'))
  for (const socket of slow) socket.pause().write(`GET ${BIG} HTTP/1.1\r\nHost: a\r\n\r\n`)
  await othersAreAnswered()
  await Promise.all(ends)
  for (const { bytesWritten } of given) expect(bytesWritten).toBeLessThan(BIG_BYTES)
  await othersAreAnswered()
  for (const socket of slow) socket.destroy()
})

/** The server's ends of the next connections. */
async function connections(count: number): Promise<Socket[]> {
  const sockets: Socket[] = []
  for await (const [socket] of on(site.server, 'connection')) {
    if (sockets.push(socket as Socket) === count) break
  }
  return sockets
}

it('who takes a large answer slowly gets the whole of it, while others are answered', async () => {
  await open()
  const socket = await site.connect()
  socket.write(`GET ${BIG} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
  let bytes = 0
  let reads = 0
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (reads++ % 20 === 0) await othersAreAnswered()
  }
  expect(bytes).toBeGreaterThan(BIG_BYTES)
})

it(`${IDLE} idle connections wait for their next request, while others are answered`, async () => {
  await open()
  const sockets = await Promise.all(Array.from({ length: IDLE }, () => site.connect()))
  const answers = async () => {
    for (const socket of sockets) socket.write('HEAD / HTTP/1.1\r\nHost: a\r\n\r\n')
    const texts = await Promise.all(sockets.map((socket) => once(socket, 'data')))
    return texts.filter(([text]) => String(text).startsWith('HTTP/1.1 200 OK')).length
  }
  expect(await answers()).toBe(IDLE)
  await othersAreAnswered()
  expect(await answers()).toBe(IDLE)
})
