import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { publisherVariables } from './env.ts'
import { SECRET } from './fakeCms.ts'
import { freePort } from '../../../scripts/test-support/free-port.ts'
import { SITE_URL } from './site.ts'

const MAIN = fileURLToPath(new URL('../../publisher/main.ts', import.meta.url))
const POLL_MS = 15

/** The publisher's program as `npm start` runs it. */
export interface PublisherProcess {
  child: ChildProcess
  port: number
  poke: () => Promise<void>
  /** Resolves when it says that the site shows the feed up to an event. @throws when it ended before */
  hasShown: (seq: number) => Promise<void>
  kill: () => Promise<void>
}

/** Starts it on a folder, following a CMS. */
export async function startPublisher(dataDir: string, cmsUrl: string): Promise<PublisherProcess> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['--no-warnings', MAIN], {
    env: publisherVariables({ dataDir, cmsUrl, secret: SECRET, siteUrl: SITE_URL, port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += String(chunk)
    })
  }
  const gone = once(child, 'exit')
  const health = async () => {
    try {
      return (await (await fetch(`${base}/health`)).json()) as { seq: number; caughtUp: boolean }
    } catch (error) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the publisher ended:\n${said}`, { cause: error })
      }
      return null
    }
  }
  return {
    child,
    port,
    poke: async () => {
      const headers = { authorization: `Bearer ${SECRET}` }
      await fetch(`${base}/poke`, { method: 'POST', headers })
    },
    hasShown: async (seq) => {
      for (;;) {
        const state = await health()
        if (state?.caughtUp === true && state.seq === seq) return
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
