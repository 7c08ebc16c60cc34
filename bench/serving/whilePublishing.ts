import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { fileOf } from '../../site/publisher/release/files.ts'
import { ask, textOf } from '../../site/tests/support/served.ts'
import type { BenchRow } from '../row.ts'
import type { BenchContext } from '../part.ts'
import { load, p99 } from './load.ts'
import { startServer, type PublishingProgram } from './programs.ts'

/** Asked for beside the articles that are published: what each publication changes. */
const LISTS = ['/', '/tin-tuc/', '/rss.xml', '/sitemap.xml']

/** Load on our server while articles are published: every answer is whole, a version that was written, and new at once. */
export async function whilePublishing(
  { quick, signal, log }: BenchContext,
  publisher: PublishingProgram,
  articles: readonly string[],
): Promise<BenchRow> {
  const [publications, everyMs] = quick ? [10, 100] : [100, 300]
  const watched = [...LISTS, ...articles.slice(0, publications)]
  const written = new Map(
    watched.map((path) => {
      const file = join(publisher.release, fileOf(path))
      return [path, new Set([sha256(readFileSync(file))])] as const
    }),
  )
  const server = await startServer(publisher.dataDir)
  const until = { isOver: false }
  const stale: string[] = []
  try {
    const started = performance.now()
    const loading = load(server.port, watched, until)
    for (let number = 0; number < publications; number++) {
      const hashes = new Map(await publisher.publish(number, watched))
      for (const [path, hash] of hashes) written.get(path)?.add(hash)
      const path = articles[number] ?? '/'
      const shown = await ask(server.port, path, { headers: { 'accept-encoding': 'br' } })
      if (sha256(textOf(shown)) !== hashes.get(path)) stale.push(path)
      const ahead = started + (number + 1) * everyMs - performance.now()
      await pause(Math.max(0, ahead), undefined, { signal })
    }
    until.isOver = true
    const seen = await loading
    const seconds = (performance.now() - started) / 1000
    const torn = [...seen.pages].flatMap(([path, hashes]) =>
      [...hashes].filter((hash) => written.get(path)?.has(hash) !== true).map(() => path),
    )
    const failed =
      [...seen.failures.values()].reduce((sum, count) => sum + count, 0) +
      torn.length +
      stale.length
    for (const [problem, count] of seen.failures) log(`${problem}: ${count}`)
    for (const path of torn) log(`${path}: một bản chưa từng được viết`)
    for (const path of stale) log(`${path}: chưa mới sau khi đã viết`)
    const versions = [...seen.pages.values()].reduce((sum, { size }) => sum + size, 0)
    log(`${seen.tried} yêu cầu trong ${Math.round(seconds)} giây, ${versions} bản khác nhau`)
    return {
      name: `p99 khi đang đăng ${publications} bài, ${Math.round(seconds)} giây`,
      value: p99(seen.times),
      unit: 'ms',
      bar: '0 lỗi, 0 trang rách hay cũ',
      holds: failed === 0,
      tried: seen.tried,
      failed,
    }
  } finally {
    until.isOver = true
    await server.stop()
  }
}
