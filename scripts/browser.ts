import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, win32 } from 'node:path'
import { chromium } from 'playwright-core'
import { readTestEnv, type TestEnv } from './env.ts'
import { unpackChromium } from './unpack-chromium.ts'

/** A Chromium for playwright-core's `launch`, or one sentence on how to get one. */
export type BrowserResult =
  { ok: true; executablePath: string; args: string[] } | { ok: false; message: string }

/** What the search looks at; tests pass their own. */
export interface Machine {
  platform: NodeJS.Platform
  arch: NodeJS.Architecture
  env: TestEnv
  home: string
  isRoot: boolean
  exists: (path: string) => boolean
  /** Where Playwright's own browser would be. */
  playwrights: () => string
  /** Unpacks the Chromium that npm installed for Linux x64; gives its path. */
  unpack: () => Promise<string>
}

/** Finds a browser: the one asked for, Playwright's, the system's, else the one that npm brought along. */
export async function findBrowser(machine: Machine = thisMachine()): Promise<BrowserResult> {
  const { chromePath } = machine.env
  if (chromePath !== undefined && !machine.exists(chromePath)) {
    return {
      ok: false,
      message: `CHROME_PATH=${chromePath} không có ở đó: sửa đường dẫn, hoặc bỏ biến này.`,
    }
  }
  const places = [
    ...(chromePath === undefined ? [] : [chromePath]),
    machine.playwrights(),
    ...systemPlaces(machine),
  ]
  const found = places.find((path) => machine.exists(path))
  if (found !== undefined) return browser(found, machine)
  if (machine.platform === 'linux' && machine.arch === 'x64')
    return browser(await machine.unpack(), machine)
  return {
    ok: false,
    message:
      'Không thấy trình duyệt: cài Chrome hoặc Chromium, hoặc đặt CHROME_PATH=đường-dẫn-tới-trình-duyệt rồi chạy lại.',
  }
}

// Chromium refuses its own sandbox to root.
const browser = (executablePath: string, { isRoot }: Machine): BrowserResult => ({
  ok: true,
  executablePath,
  args: isRoot ? ['--no-sandbox'] : [],
})

/** Usual places by system, Chromium's own build first. */
function systemPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    const exe = (app: string) => (app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')
    return env.programFolders.flatMap((folder) =>
      apps.map((app) => win32.join(folder, app, 'Application', exe(app))),
    )
  }
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (app) => `${folder}/${app}.app/Contents/MacOS/${app}`,
      ),
    )
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ]
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    arch: process.arch,
    env: readTestEnv(),
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwrights: () => chromium.executablePath(),
    unpack: unpackChromium,
  }
}
