import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { believeSocketsOnly } from './sockets.ts'

it('takes away the address that a request claims, before any handler sees it', async () => {
  const server = createServer(({ headers }, response) => {
    response.end(
      JSON.stringify({
        forwarded: headers['x-forwarded-for'] ?? null,
        agent: headers['user-agent'],
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = async () => {
    const headers = { 'x-forwarded-for': '6.6.6.6', 'user-agent': 'A' }
    return (await fetch(url, { headers })).json() as Promise<unknown>
  }
  expect(await ask()).toEqual({ forwarded: '6.6.6.6', agent: 'A' })
  believeSocketsOnly()
  expect(await ask()).toEqual({ forwarded: null, agent: 'A' })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
