import { againstNginx } from './serving/againstNginx.ts'
import type { BenchContext } from './part.ts'
import { idle } from './serving/idle.ts'
import { startPublishing } from './serving/programs.ts'
import { whilePublishing } from './serving/whilePublishing.ts'
import type { BenchRow } from './row.ts'

const ARTICLES = 1_000

/**
 * The built-in file server: against nginx on the same files, while articles are published, and with 10 000
 * idle connections; all on 127.0.0.1.
 */
export async function benchServing(context: BenchContext): Promise<BenchRow[]> {
  const articles = context.quick ? ARTICLES / 10 : ARTICLES
  const publisher = await startPublishing(articles)
  const paths = Array.from({ length: articles }, (_, number) => `/tin-tuc/bai-${number}/`)
  try {
    return [
      ...(await againstNginx(context, publisher, paths)),
      await whilePublishing(context, publisher, paths),
      await idle(context, publisher, paths),
    ]
  } finally {
    await publisher.stop()
  }
}
