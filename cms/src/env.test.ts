import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from './env.ts'

const GOOD = { PAYLOAD_SECRET: 'p'.repeat(32), FEED_SECRET: 'f'.repeat(32), DATA_DIR: '/tmp/bbt' }

it('has a name for everything that may be left out', () => {
  expect(readEnv(GOOD)).toEqual({
    ...GOOD,
    DATABASE_URL: 'file:/tmp/bbt/cms.db',
    CMS_URL: 'http://localhost:3000',
    SITE_URL: 'http://localhost:8080',
    SITE_CHECK_URL: 'http://localhost:8080',
    PUBLISHER_URL: 'http://127.0.0.1:3001',
    DEMO: false,
    TRUST_PROXY: false,
  })
})

it('reads paths from where it was started, and 1 as yes', () => {
  const { DATA_DIR, DEMO } = readEnv({ ...GOOD, DATA_DIR: 'du-lieu', DEMO: '1' })
  expect([DATA_DIR, DEMO]).toEqual([path.resolve('du-lieu'), true])
})

it.each(['tcp://127.0.0.1:3310', 'tcp://[::1]:3310', 'unix:/run/clamav/clamd.ctl'])(
  'finds a virus scanner at %s',
  (CLAMD_URL) => {
    expect(readEnv({ ...GOOD, CLAMD_URL }).CLAMD_URL).toBe(CLAMD_URL)
  },
)

describe('names the variable and its cure', () => {
  it.each<[Record<string, string | undefined>, string]>([
    [
      { PAYLOAD_SECRET: undefined },
      'Biến PAYLOAD_SECRET thiếu hoặc sai: đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự',
    ],
    [
      { FEED_SECRET: 'ngắn' },
      'Biến FEED_SECRET thiếu hoặc sai: đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự',
    ],
    [{ DATABASE_URL: 'postgres://x' }, 'Biến DATABASE_URL thiếu hoặc sai: đặt file:/'],
    [
      { CMS_URL: 'http://localhost:3000/' },
      'Biến CMS_URL thiếu hoặc sai: đặt địa chỉ dạng http://localhost:3000, không có dấu /',
    ],
    [{ SITE_CHECK_URL: '127.0.0.1:8080' }, 'Biến SITE_CHECK_URL thiếu hoặc sai: đặt địa chỉ mà'],
    [{ SITE_URL: 'localhost' }, 'Biến SITE_URL thiếu hoặc sai'],
    [{ DATA_DIR: '' }, 'Biến DATA_DIR thiếu hoặc sai: đặt đường dẫn một thư mục ghi được'],
    [{ CLAMD_URL: 'localhost:3310' }, 'Biến CLAMD_URL thiếu hoặc sai: đặt tcp://127.0.0.1:3310'],
    [{ CLAMD_URL: 'unix:clamd.ctl' }, 'Biến CLAMD_URL thiếu hoặc sai'],
    [{ DEMO: 'yes' }, 'Biến DEMO thiếu hoặc sai: đặt 1 (trường mẫu) hoặc 0'],
  ])('%j', (wrong, message) => {
    expect(() => readEnv({ ...GOOD, ...wrong })).toThrow(message)
  })

  it('never prints the value, which may be a secret', () => {
    expect(() => readEnv({ ...GOOD, FEED_SECRET: 'bi-mat-qua-ngan' })).not.toThrow(/bi-mat/)
  })
})
