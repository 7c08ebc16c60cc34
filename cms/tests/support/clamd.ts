import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../../scripts/test-support/free-port.ts'
import { clamdBinary } from './env.ts'

export const NO_CLAMD =
  'ClamAV: BỎ QUA — không thấy clamd nên chưa thử quét virus thật. Để thử: cài gói clamav-daemon, hoặc đặt CLAMD_BINARY=$(.ci/clamd), rồi chạy lại.'

/** The harmless file that every scanner calls a virus, put together here so that no file of ours is one. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}',
  '$EICAR-STANDARD-',
  'ANTIVIRUS-TEST-FILE!',
  '$H+H*',
].join('')

const READY_MS = 300_000

export interface Scanner {
  tcp: string
  unix: string
  stop: () => Promise<void>
}

/** Debian's package unpacked anywhere has its libraries beside it. */
function librariesOf(binary: string): string | undefined {
  const folder = path.resolve(path.dirname(binary), '../lib/x86_64-linux-gnu')
  return existsSync(folder) ? folder : undefined
}

/** Starts a real clamd that knows one signature, EICAR's; null where there is none to start. */
export async function startClamd(): Promise<Scanner | null> {
  const binary = clamdBinary()
  if (binary === undefined) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'bbt-clamd-'))
  const [unix, port] = [path.join(folder, 'socket'), await freePort()]
  writeFileSync(
    path.join(folder, 'eicar.ndb'),
    `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString('hex')}\n`,
  )
  const settings = {
    DatabaseDirectory: folder,
    LocalSocket: unix,
    TCPSocket: port,
    TCPAddr: '127.0.0.1',
    Foreground: 'yes',
    StreamMaxLength: '30M',
  }
  const file = path.join(folder, 'clamd.conf')
  writeFileSync(
    file,
    Object.entries(settings)
      .map((entry) => `${entry.join(' ')}\n`)
      .join(''),
  )
  const libraries = librariesOf(binary)
  const child = spawn(binary, ['-c', file], {
    env: { NODE_ENV: 'test', ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve()
    })
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`clamd is not ready:\n${output}`))
    }, READY_MS)
    const hear = (text: Buffer) => {
      output += text.toString()
      if (!output.includes('Self checking every')) return
      clearTimeout(late)
      resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => {
      clearTimeout(late)
      reject(new Error(`clamd ended:\n${output}`))
    })
  })
  return {
    tcp: `tcp://127.0.0.1:${port}`,
    unix: `unix:${unix}`,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Something that listens where clamd should, and does `act` with who comes. */
export async function startStub(
  act: (socket: Socket) => void,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    act(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `tcp://127.0.0.1:${port}`,
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
