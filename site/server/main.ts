import { readServerEnv } from '../env.ts'
import { foldersOf } from '../publisher/folders.ts'
import { createFileServer } from './fileServer.ts'

const log = (line: string) => console.log(`[trang] ${line}`)

function start() {
  const { DATA_DIR, SITE_PORT, SITE_URL, HOST } = readServerEnv()
  const server = createFileServer(foldersOf(DATA_DIR).release, SITE_URL)
  server.on('error', (error) => {
    log(`Không mở được ${HOST}:${SITE_PORT}: ${error.message}. Đặt SITE_PORT hoặc HOST khác.`)
    process.exit(1)
  })
  server.listen(SITE_PORT, HOST, () => log(`Trang công khai ở http://${HOST}:${SITE_PORT}`))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}

try {
  start()
} catch (error) {
  log(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
