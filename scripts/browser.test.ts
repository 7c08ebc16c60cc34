import { describe, expect, it } from 'vitest'
import { findBrowser, type Machine } from './browser.ts'

const machine = (there: readonly string[], changes: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  env: {
    chromePath: undefined,
    mongodbUrl: undefined,
    mongodBinary: undefined,
    path: [],
    programFolders: ['C:\\Program Files'],
  },
  home: '/home/an',
  isRoot: false,
  exists: (path) => there.includes(path),
  playwrights: () => '/cache/playwright/chrome',
  unpack: () => Promise.resolve('/unpacked/chromium'),
  ...changes,
})
const ASKED = { ...machine([]).env, chromePath: '/asked/chrome' }

describe('the browser for the stories', () => {
  it.each<[string, Machine, string]>([
    [
      'the one asked for comes first',
      machine(['/asked/chrome', '/cache/playwright/chrome'], { env: ASKED }),
      '/asked/chrome',
    ],
    [
      'Playwright’s own comes before the system’s',
      machine(['/usr/bin/chromium', '/cache/playwright/chrome']),
      '/cache/playwright/chrome',
    ],
    [
      'Chromium comes before Chrome',
      machine(['/usr/bin/google-chrome', '/usr/bin/chromium']),
      '/usr/bin/chromium',
    ],
    ['npm’s is the last on Linux x64', machine([]), '/unpacked/chromium'],
    [
      'macOS keeps it among the applications of the person',
      machine(['/home/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {
        platform: 'darwin',
        arch: 'arm64',
      }),
      '/home/an/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Windows always has Edge',
      machine(['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
      }),
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('%s', async (_case, where, executablePath) => {
    expect(await findBrowser(where)).toEqual({ ok: true, executablePath, args: [] })
  })

  it('leaves the sandbox off for root', async () => {
    expect(await findBrowser(machine([], { isRoot: true }))).toMatchObject({
      args: ['--no-sandbox'],
    })
  })

  it('does not take another one for the one asked for', async () => {
    expect(await findBrowser(machine(['/usr/bin/chromium'], { env: ASKED }))).toEqual({
      ok: false,
      message: 'CHROME_PATH=/asked/chrome không có ở đó: sửa đường dẫn, hoặc bỏ biến này.',
    })
  })

  it('says how to get one', async () => {
    expect(await findBrowser(machine([], { arch: 'arm64' }))).toEqual({
      ok: false,
      message:
        'Không thấy trình duyệt: cài Chrome hoặc Chromium, hoặc đặt CHROME_PATH=đường-dẫn-tới-trình-duyệt rồi chạy lại.',
    })
  })
})
