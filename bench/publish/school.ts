import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnv, parseEnv, ROOT, type Env } from '../../scripts/env.ts'
import { freePort } from '../../scripts/test-support/free-port.ts'

/** A demo school that runs, with office, publisher and file server as `npm start` has them. */
export interface RunningSchool {
  cms: string
  publisher: string
  site: string
  stop: () => Promise<void>
}

/** The settings of a demo school in a folder. @throws when they are none */
function settingsOf(dataDir: string, ports: readonly number[]): Env {
  const [CMS_PORT, PUBLISHER_PORT, SITE_PORT] = ports.map(String)
  const parsed = parseEnv({ CMS_PORT, PUBLISHER_PORT, SITE_PORT, DATA_DIR: dataDir })
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.env
}

/** Starts the school of a folder; founds the demo there when it is empty. @throws with what it printed when it ends */
export async function startSchool(dataDir: string, signal: AbortSignal): Promise<RunningSchool> {
  const ports = [await freePort(), await freePort(), await freePort()]
  const { cmsUrl, publisherPort, siteUrl } = settingsOf(dataDir, ports)
  const [CMS_PORT, PUBLISHER_PORT, SITE_PORT] = ports.map(String)
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts')], {
    cwd: ROOT,
    env: childEnv({ CMS_PORT, PUBLISHER_PORT, SITE_PORT, DATA_DIR: dataDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      signal.removeEventListener('abort', end)
      resolve()
    })
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += String(chunk)
        if (output.includes('CMS and site ready')) resolve()
      })
    }
    void gone.then(() => reject(new Error(`npm start ended:\n${output}`)))
  })
  return {
    cms: cmsUrl,
    publisher: `http://127.0.0.1:${publisherPort}`,
    site: siteUrl,
    stop: async () => {
      end()
      await gone
    },
  }
}
