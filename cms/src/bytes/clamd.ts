import { connect } from 'node:net'

const TIMEOUT_MS = 20_000
const REPLY_LIMIT = 4096

/** What clamd says of a file. */
export type Scan = { clean: true } | { clean: false; virus: string }

/** @param url `tcp://host:port` or `unix:/path`, as CLAMD_URL has been checked to be */
function placeOf(url: string): { path: string } | { host: string; port: number } {
  if (url.startsWith('unix:')) return { path: url.slice('unix:'.length) }
  const { hostname, port } = new URL(url)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function verdict(reply: string): Scan {
  const said = reply.replace(/\0.*$/s, '').trim()
  if (said === 'stream: OK') return { clean: true }
  const [, virus] = /^stream: (\S+) FOUND$/.exec(said) ?? []
  if (virus !== undefined) return { clean: false, virus }
  throw new Error(`clamd: ${said === '' ? 'no answer' : said}`)
}

/**
 * Has clamd look at bytes through its INSTREAM command (docs/decisions/0009 says why by ourselves).
 * @throws when clamd is away, gives up, says anything but a verdict, or is not done in time
 */
export function scan(url: string, bytes: Buffer, timeout = TIMEOUT_MS): Promise<Scan> {
  return new Promise((resolve, reject) => {
    const socket = connect(placeOf(url))
    let reply = ''
    const settle = (act: () => void) => {
      clearTimeout(timer)
      socket.destroy()
      act()
    }
    const fail = (error: Error) => {
      settle(() => {
        reject(error)
      })
    }
    // One clock for all of it: a scanner that trickles must not hold an upload for ever.
    const timer = setTimeout(() => {
      fail(new Error(`clamd: no verdict within ${timeout} ms`))
    }, timeout)
    socket.setEncoding('latin1')
    socket.on('error', fail)
    socket.on('data', (part: string) => {
      reply += part
      if (reply.length > REPLY_LIMIT) fail(new Error('clamd: endless answer'))
    })
    socket.on('close', () => {
      settle(() => {
        try {
          resolve(verdict(reply))
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
    })
    const size = Buffer.alloc(4)
    size.writeUInt32BE(bytes.length)
    socket.write(Buffer.concat([Buffer.from('zINSTREAM\0'), size, bytes, Buffer.alloc(4)]))
  })
}
