import { mkdir, mkdtemp, rm, symlink, utimes } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { putFiles } from '../../publisher/release/release.ts'
import { createFileServer } from '../../server/fileServer.ts'
import { LIMITS, type ServerLimits } from '../../server/limits.ts'

export interface RawAnswer {
  status: number
  headers: IncomingHttpHeaders
  /** Every value of a header that came more than once. */
  distinct: NodeJS.Dict<string[]>
  body: Buffer
}

export type ServedFolder = Awaited<ReturnType<typeof serveFolder>>

/** A server of ours on a folder like the publisher's: `release` is a link to `releases/1`. */
export async function serveFolder(limits: Partial<ServerLimits> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'bbt-served-'))
  const release = join(folder, 'release')
  await mkdir(join(folder, 'releases/1'), { recursive: true })
  await symlink('releases/1', release)
  const server = createFileServer(release, 'http://localhost:8080', { ...LIMITS, ...limits })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  let aged = Date.parse('2026-11-01T00:00:00Z')

  return {
    folder,
    release,
    server,
    port,
    put: (name: string, data: string | Buffer) =>
      putFiles({ release }, [{ name, data: Buffer.from(data) }], 9),
    /** Makes files old enough to be kept in memory; each time another date, as no two files have the same. */
    async age(...names: string[]) {
      aged += 1_000
      for (const name of names) await utimes(join(release, name), aged / 1_000, aged / 1_000)
    },
    get: (path: string, headers: Record<string, string> = {}) =>
      ask(port, path, { headers, agent }),
    connect: () => connectTo(port),
    async stop() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Asks for a path as it stands, and gives the bytes as they come, encoded or not. */
export function ask(
  port: number,
  path: string,
  options: { headers?: Record<string, string>; method?: string; agent?: Agent } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers, headersDistinct: distinct } = response
        resolve({ status, headers, distinct, body: Buffer.concat(chunks) })
      })
    })
      .on('error', reject)
      .end()
  })
}

/** The text of an answer. @throws when its length or its encoding is not what it says */
export function textOf({ headers, body }: RawAnswer): string {
  if (headers['content-length'] !== String(body.length)) {
    throw new Error(`content-length ${headers['content-length'] ?? ''}, ${body.length} bytes`)
  }
  const encoding = headers['content-encoding']
  if (encoding === undefined) return body.toString()
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString()
}

/** A connection that says only what it is told to; nothing it gets is read before `resume()`. */
export async function connectTo(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  // Being cut off is what some are there for.
  socket.on('error', () => undefined)
  return socket
}
