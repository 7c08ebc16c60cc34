import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { BYTES } from '@bbt/shared/limits.ts'
import { createPublisherHttp, json } from '../publisher/http.ts'

const SECRET = 'bi-mat'
let server: Server
let url: string
let pokes: number

beforeEach(async () => {
  pokes = 0
  const health = {
    ok: true,
    seq: 3,
    shownSeq: 3,
    heldBefore: null,
    caughtUp: true,
    lastError: null,
    errorSince: null,
    errorAbout: null,
    taking: null,
    rendering: null,
    recent: [],
  }
  server = createPublisherHttp({
    secret: SECRET,
    health: () => health,
    poke: () => {
      pokes++
    },
    hold: async (body) => json(200, { body }),
    preview: async (body) => json(200, { body }),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const post = (path: string, secret: string | null, body = '') =>
  fetch(url + path, {
    method: 'POST',
    body,
    headers: secret === null ? {} : { authorization: `Bearer ${secret}` },
  })

it('tells its health without a secret', async () => {
  const response = await fetch(`${url}/health`)
  expect(await response.json()).toMatchObject({ ok: true, seq: 3, caughtUp: true })
})

it.each([null, '', 'sai', `${SECRET}x`])('takes no orders with the secret %j', async (secret) => {
  expect((await post('/poke', secret)).status).toBe(401)
  expect((await post('/preview', secret, '{}')).status).toBe(401)
  expect((await post('/hold', secret, '{"before":1}')).status).toBe(401)
  expect(pokes).toBe(0)
})

it('is poked, and hands a preview its body', async () => {
  expect((await post('/poke', SECRET)).status).toBe(202)
  expect(pokes).toBe(1)
  expect(await (await post('/preview', SECRET, 'xin chào')).json()).toEqual({ body: 'xin chào' })
  expect(await (await post('/hold', SECRET, 'lùi')).json()).toEqual({ body: 'lùi' })
})

it('refuses what is too large or nowhere', async () => {
  expect((await post('/preview', SECRET, 'x'.repeat(BYTES.item + 1))).status).toBe(413)
  expect((await fetch(`${url}/khac`)).status).toBe(404)
})
