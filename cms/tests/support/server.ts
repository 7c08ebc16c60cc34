import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

interface Served {
  url: string
  close: () => Promise<void>
}

async function requestFrom(incoming: IncomingMessage, url: string): Promise<Request> {
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await buffer(incoming))
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
  return new Request(url + (incoming.url ?? ''), { method, headers, body })
}

async function answer(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

/** Serves a handler of the web's own Request and Response on a free port of this machine. */
export async function serve(handle: (request: Request) => Promise<Response>): Promise<Served> {
  let url = ''
  const server = createServer((incoming, outgoing) => {
    requestFrom(incoming, url)
      .then(handle)
      .then((response) => answer(outgoing, response))
      .catch((error: unknown) => outgoing.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
