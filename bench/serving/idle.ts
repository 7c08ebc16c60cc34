import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connectTo } from '../../site/tests/support/served.ts'
import { type BenchRow, notMeasured } from '../row.ts'
import type { BenchContext } from '../part.ts'
import { load, p99 } from './load.ts'
import { startServer, type PublishingProgram } from './programs.ts'

const ALL = 10_000
/** Files, pipes and what else a process has open. */
const BESIDE = 200
/** Opened at a time: what a server lets wait for it at once. */
const TOGETHER = 400
const LOAD_MS = 3_000

/** 10 000 visitors who keep their connection and say nothing, while others are answered; then all ask again. */
export async function idle(
  { signal, log }: BenchContext,
  { dataDir }: PublishingProgram,
  paths: readonly string[],
): Promise<BenchRow> {
  const name = `${ALL.toLocaleString('vi-VN')} kết nối chờ, bộ nhớ máy chủ`
  const bar = '0 lỗi'
  if (openFiles() < ALL + BESIDE) {
    return notMeasured(name, `chạy ulimit -n ${ALL + BESIDE} trước`, bar)
  }
  const server = await startServer(dataDir)
  const sockets: Socket[] = []
  try {
    const before = server.memoryMb()
    while (sockets.length < ALL) {
      signal.throwIfAborted()
      const some = Array.from({ length: TOGETHER }, () => connectTo(server.port))
      sockets.push(...(await Promise.all(some)))
    }
    const first = await answered(sockets)
    const held = server.memoryMb()
    const until = { isOver: false }
    const timer = setTimeout(() => (until.isOver = true), LOAD_MS)
    const seen = await load(server.port, paths, until)
    clearTimeout(timer)
    const again = await answered(sockets)
    const failures = [...seen.failures.values()].reduce((sum, count) => sum + count, 0)
    const failed = failures + 2 * sockets.length - first - again
    log(`${first} trả lời, rồi ${again}; trong khi chờ ${seen.tried} yêu cầu của người khác`)
    log(
      `p99 của người khác ${p99(seen.times).toFixed(1)} ms; bộ nhớ trước đó ${Math.round(before ?? 0)} MB`,
    )
    return {
      name,
      value: held ?? 0,
      unit: 'MB',
      bar,
      holds: failed === 0,
      tried: 2 * sockets.length + seen.tried,
      failed,
    }
  } finally {
    for (const socket of sockets) socket.destroy()
    await server.stop()
  }
}

/** How many of them got an answer to one more request. */
async function answered(sockets: readonly Socket[]): Promise<number> {
  let count = 0
  for (let at = 0; at < sockets.length; at += TOGETHER) {
    const some = sockets.slice(at, at + TOGETHER).map(async (socket) => {
      if (socket.destroyed) return
      const answer = Promise.race([once(socket, 'data'), once(socket, 'close')])
      socket.write('HEAD / HTTP/1.1\r\nHost: a\r\n\r\n')
      const [data] = (await answer) as [unknown]
      if (String(data).startsWith('HTTP/1.1 200 OK')) count++
    })
    await Promise.all(some)
  }
  return count
}

/** How many files this process may have open; its children may as many. */
function openFiles(): number {
  const report = process.report.getReport() as {
    userLimits?: { open_files?: { hard: number | 'unlimited' } }
  }
  const hard = report.userLimits?.open_files?.hard ?? 0
  return hard === 'unlimited' ? Infinity : hard
}
