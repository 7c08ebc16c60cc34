import { takeLock } from '@bbt/edge/onlyProcess.ts'
import type { readPublisherEnv } from '../env.ts'
import { loadBundle } from '../publisher/bundle.ts'
import { connectCms } from '../publisher/cms.ts'
import { type Folders, foldersOf } from '../publisher/folders.ts'
import { machineRun } from '../publisher/machineRun.ts'
import { createPublisher } from '../publisher/publisher.ts'
import { RollbackAnswer, rollBack } from '../publisher/rollback.ts'
import { storeProblem } from '../publisher/store/readable.ts'
import { openStore } from '../publisher/store/store.ts'

type Env = ReturnType<typeof readPublisherEnv>

/** Rolls the site back, or lets it go again: through the publisher where it runs, else in its place. */
export async function holdSite(env: Env, before: number | null): Promise<RollbackAnswer> {
  const folders = foldersOf(env.DATA_DIR)
  const lock = takeLock(folders.lock)
  if (!lock) return askPublisher(env, before)
  try {
    // Opening makes a store anew that this program cannot read; a running publisher's is its own.
    const problem = storeProblem(folders.store)
    if (problem !== null) return { ok: false, message: `Chưa làm được: ${problem}.` }
    return await holdHere(env, folders, before)
  } finally {
    lock.release()
  }
}

async function holdHere(env: Env, folders: Folders, before: number | null) {
  const store = openStore(folders.store)
  try {
    const now = () => new Date()
    const site = {
      store,
      bundle: await loadBundle(),
      folders,
      siteUrl: env.SITE_URL,
      now,
      machineRun: machineRun(),
    }
    const cms = connectCms(env.CMS_URL, env.FEED_SECRET)
    const publisher = await createPublisher(site, cms, (line) => process.stdout.write(`${line}\n`))
    return await rollBack(store, publisher, before, now())
  } finally {
    store.close()
  }
}

async function askPublisher(
  { PUBLISHER_PORT, FEED_SECRET }: Env,
  before: number | null,
): Promise<RollbackAnswer> {
  const url = `http://127.0.0.1:${PUBLISHER_PORT}/hold`
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${FEED_SECRET}` },
      body: JSON.stringify({ before }),
      redirect: 'error',
    })
    return RollbackAnswer.parse(await response.json())
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      message: `Bộ xuất bản đang giữ thư mục này nhưng không trả lời ở ${url} (${why}): kiểm tra PUBLISHER_PORT, hoặc dừng nó rồi chạy lại lệnh này.`,
    }
  }
}
