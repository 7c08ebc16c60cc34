import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv, ROOT } from './env.ts'

describe('settings', () => {
  it('has a default for everything', () => {
    const file = resolve(ROOT, 'data/cms.db')
    expect(parseEnv({})).toEqual({
      ok: true,
      env: {
        cmsPort: 3000,
        sitePort: 8080,
        publisherPort: 3001,
        host: '127.0.0.1',
        dataDir: resolve(ROOT, 'data'),
        database: { kind: 'sqlite', url: `file:${file}`, shown: `file:${file}`, file },
        demo: true,
        siteUrl: 'http://localhost:8080',
        cmsUrl: 'http://localhost:3000',
        siteCheckUrl: undefined,
        clamdUrl: undefined,
        trustProxy: false,
      },
    })
  })

  it.each(['tcp://127.0.0.1:3310', 'unix:/run/clamav/clamd.ctl'])(
    'a virus scanner at %s',
    (url) => {
      expect(parseEnv({ CLAMD_URL: url })).toMatchObject({ env: { clamdUrl: url } })
    },
  )

  it('takes another installation’s ports and folder', () => {
    const variables = {
      CMS_PORT: '4000',
      SITE_PORT: '4080',
      DATA_DIR: '/srv/truong',
      DEMO: '0',
      SITE_URL: 'https://truong.example.vn/',
    }
    expect(parseEnv(variables)).toMatchObject({
      env: {
        cmsPort: 4000,
        publisherPort: 4001,
        dataDir: '/srv/truong',
        database: { url: 'file:/srv/truong/cms.db' },
        demo: false,
        siteUrl: 'https://truong.example.vn',
        cmsUrl: 'http://localhost:4000',
      },
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ CMS_PORT: '', DATABASE_URL: '' })).toMatchObject({ env: { cmsPort: 3000 } })
  })

  it.each([
    [
      { CMS_PORT: 'abc' },
      'Biến CMS_PORT=abc không dùng được: cần một số cổng từ 1 đến 65535, ví dụ CMS_PORT=3000.',
    ],
    [
      { SITE_PORT: '70000' },
      'Biến SITE_PORT=70000 không dùng được: cần một số cổng từ 1 đến 65535, ví dụ SITE_PORT=8080.',
    ],
    [
      { DEMO: 'có' },
      'Biến DEMO=có không dùng được: cần 1 (trường mẫu) hoặc 0 (trường thật), ví dụ DEMO=1.',
    ],
    [
      { CLAMD_URL: '127.0.0.1:3310' },
      'Biến CLAMD_URL=127.0.0.1:3310 không dùng được: cần nơi clamd lắng nghe, ví dụ CLAMD_URL=tcp://127.0.0.1:3310 hoặc CLAMD_URL=unix:/run/clamav/clamd.ctl.',
    ],
    [
      { CMS_URL: 'localhost:3000' },
      'Biến CMS_URL=localhost:3000 không dùng được: cần địa chỉ đầy đủ của trang biên tập, ví dụ CMS_URL=https://bientap.truong.edu.vn.',
    ],
    [
      { SITE_URL: 'https://truong.example.vn/tin' },
      'Biến SITE_URL=https://truong.example.vn/tin không dùng được: cần địa chỉ đầy đủ của trang công khai, ví dụ SITE_URL=https://truong.edu.vn.',
    ],
    [
      { HOST: 'may-chu' },
      'Biến HOST=may-chu không dùng được: cần một địa chỉ IP để lắng nghe, ví dụ HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy).',
    ],
    [
      { CMS_PORT: '8079' },
      'SITE_PORT và PUBLISHER_PORT cùng là cổng 8080: đặt PUBLISHER_PORT là một cổng khác, ví dụ PUBLISHER_PORT=8090.',
    ],
    [
      { CMS_PORT: '65535' },
      'PUBLISHER_PORT=65536 không dùng được: đặt PUBLISHER_PORT là một cổng khác, ví dụ PUBLISHER_PORT=3001.',
    ],
  ])('refuses %j', (variables, message) => {
    expect(parseEnv(variables)).toEqual({ ok: false, message })
  })
})
