import { takeLock } from '@bbt/edge/onlyProcess.ts'
import { readPublisherEnv } from '../env.ts'
import { loadBundle } from './bundle.ts'
import { connectCms } from './cms.ts'
import { foldersOf } from './folders.ts'
import { createPublisherHttp } from './http.ts'
import { startLoop } from './loop.ts'
import { machineRun } from './machineRun.ts'
import { previewPage } from './preview.ts'
import { createPublisher } from './publisher.ts'
import { answerHold } from './rollback.ts'
import { openStore } from './store/store.ts'

const log = (line: string) => console.log(`[xuất bản] ${line}`)

/** Starts the publisher and gives the function that stops it. @throws in Vietnamese when it cannot start */
async function start(): Promise<() => Promise<void>> {
  const env = readPublisherEnv()
  const folders = foldersOf(env.DATA_DIR)
  const lock = takeLock(folders.lock)
  if (!lock) {
    throw new Error(
      `Đã có một bộ xuất bản khác đang dùng ${env.DATA_DIR}: dừng nó, hoặc đặt DATA_DIR khác.`,
    )
  }
  const bundle = await loadBundle()
  const store = openStore(folders.store)
  const site = {
    store,
    bundle,
    folders,
    siteUrl: env.SITE_URL,
    now: () => new Date(),
    machineRun: machineRun(),
  }
  const publisher = await createPublisher(site, connectCms(env.CMS_URL, env.FEED_SECRET), log)
  const loop = startLoop(
    () => publisher.step(),
    () => publisher.dueIn(),
  )
  const http = createPublisherHttp({
    secret: env.FEED_SECRET,
    health: () => publisher.health(),
    poke: () => loop.poke(),
    hold: (body) => loop.between(() => answerHold(store, publisher, body, new Date())),
    preview: (body) => previewPage(site, body, new Date()),
  })
  http.on('error', (error) => {
    log(`Không mở được cổng ${env.PUBLISHER_PORT}: ${error.message}. Đặt PUBLISHER_PORT khác.`)
    process.exit(1)
  })
  http.listen(env.PUBLISHER_PORT, '127.0.0.1', () =>
    log(`Nghe ở 127.0.0.1:${env.PUBLISHER_PORT}, theo nguồn xuất bản của ${env.CMS_URL}.`),
  )
  return async () => {
    http.close()
    http.closeAllConnections()
    publisher.stop()
    await loop.stop()
    store.close()
    lock.release()
  }
}

try {
  const stop = await start()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
} catch (error) {
  log(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
