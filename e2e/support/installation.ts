import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../scripts/test-support/free-port.ts'
import { inherited, runningSchool } from './env.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface Installation {
  cmsUrl: string
  siteUrl: string
  stop: () => Promise<void>
}

/** Starts the demo school as `npm start` does, on free ports and in a folder of its own. */
export async function startInstallation(): Promise<Installation> {
  const running = runningSchool()
  if (running) return { ...running, stop: () => Promise.resolve() }
  const [cms, publisher, site] = [await freePort(), await freePort(), await freePort()]
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bbt-e2e-'))
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: ROOT,
    env: {
      PATH: inherited('PATH'),
      HOME: inherited('HOME'),
      CMS_PORT: String(cms),
      PUBLISHER_PORT: String(publisher),
      SITE_PORT: String(site),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('CMS and site ready')) resolve()
    })
    child.once('exit', () => {
      reject(new Error(`npm start ended:\n${output}`))
    })
  })
  return {
    cmsUrl: `http://localhost:${cms}`,
    siteUrl: `http://localhost:${site}`,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
