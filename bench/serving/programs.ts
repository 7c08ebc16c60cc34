import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../../scripts/test-support/free-port.ts'
import { ask } from '../../site/tests/support/served.ts'
import { childEnv, ROOT } from '../../scripts/env.ts'

const Ready = z.object({ dataDir: z.string(), release: z.string() })
const Published = z.object({
  isDone: z.boolean(),
  hashes: z.array(z.tuple([z.string(), z.string()])),
})

export type PublishingProgram = Awaited<ReturnType<typeof startPublishing>>

/** The publisher with a site of so many articles, in a process of its own. */
export async function startPublishing(articles: number) {
  const child = program('bench/serving/publishing.ts', [String(articles)], {})
  const { dataDir, release } = Ready.parse(await answerOf(child))
  return {
    dataDir,
    release,
    /** Publishes an article anew; gives the hashes of the watched addresses afterwards. */
    async publish(number: number, watched: readonly string[]) {
      child.send({ publish: number, watched })
      const { isDone, hashes } = Published.parse(await answerOf(child))
      if (!isDone) throw new Error('the publisher kept the old site')
      return hashes
    },
    async stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

/** Our file server as `npm start` runs it. */
export async function startServer(dataDir: string) {
  const port = await freePort()
  const variables = { DATA_DIR: dataDir, SITE_PORT: String(port), NODE_ENV: 'production' }
  const child = program('site/server/main.ts', [], variables)
  const isUp = () => ask(port, '/').then(Boolean, () => false)
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error('the file server ended')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    port,
    /** What it holds in memory, in MB; null where the system does not tell. */
    memoryMb(): number | null {
      try {
        const status = readFileSync(`/proc/${child.pid ?? ''}/status`, 'utf8')
        return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
      } catch {
        // No Linux.
        return null
      }
    },
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

const program = (script: string, args: string[], variables: Record<string, string>) =>
  fork(join(ROOT, script), args, {
    cwd: join(ROOT, 'site'),
    env: childEnv(variables),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

/** The next message of a program. @throws when it ends instead */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error(`${child.spawnfile} ended`))
    child.once('exit', end)
    child.once('message', (message) => {
      child.off('exit', end)
      resolve(message)
    })
  })
}
