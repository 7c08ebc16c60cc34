import { describe, expect, it } from 'vitest'
import { parseDatabaseUrl } from './database-url.ts'

const EXAMPLE = 'DATABASE_URL="mongodb://127.0.0.1:27017/banbientap?replicaSet=rs0"'

describe('DATABASE_URL', () => {
  it.each([
    ['file:./data/cms.db', '/repo/data/cms.db'],
    ['file:cms.db', '/repo/cms.db'],
    ['file:/srv/cms.db', '/srv/cms.db'],
    ['file:///srv/cms%20m%E1%BB%9Bi.db', '/srv/cms mới.db'],
  ])('reads the file of %s', (url, file) => {
    expect(parseDatabaseUrl(url, '/repo')).toMatchObject({
      ok: true,
      database: { kind: 'sqlite', url: `file:${file}`, file },
    })
  })

  it('reads the hosts of a replica set and hides the password', () => {
    const url =
      'mongodb://an:bi-mat@a.example:27018,[::1],b.example/truong?replicaSet=rs0&w=majority'
    expect(parseDatabaseUrl(url, '/repo')).toEqual({
      ok: true,
      database: {
        kind: 'mongodb',
        url,
        shown: 'mongodb://…@a.example:27018,[::1],b.example/truong?replicaSet=rs0&w=majority',
        hosts: [
          { host: 'a.example', port: 27018 },
          { host: '::1', port: 27017 },
          { host: 'b.example', port: 27017 },
        ],
        srv: false,
      },
    })
  })

  it('needs no replicaSet where DNS names it', () => {
    expect(parseDatabaseUrl('mongodb+srv://cum.example/truong', '/repo')).toMatchObject({
      database: { srv: true, hosts: [{ host: 'cum.example' }] },
    })
  })

  it.each([
    [
      'postgres://localhost/x',
      `DATABASE_URL phải bắt đầu bằng file: (SQLite) hoặc mongodb:// (MongoDB), ví dụ DATABASE_URL=file:./data/cms.db hoặc ${EXAMPLE}.`,
    ],
    [
      'file::memory:',
      'DATABASE_URL=file::memory: không dùng được: cần đường dẫn một tệp, ví dụ DATABASE_URL=file:./data/cms.db.',
    ],
    [
      'file://may-khac/cms.db',
      'DATABASE_URL=file://may-khac/cms.db không dùng được: cần đường dẫn một tệp, ví dụ DATABASE_URL=file:./data/cms.db.',
    ],
    [
      'mongodb://localhost/truong',
      `DATABASE_URL của MongoDB phải có replicaSet, vì thiếu nó thì không có giao dịch: viết theo mẫu ${EXAMPLE}.`,
    ],
    [
      'mongodb://localhost/?replicaSet=rs0',
      `DATABASE_URL của MongoDB thiếu tên cơ sở dữ liệu: viết theo mẫu ${EXAMPLE}.`,
    ],
    ['mongodb:localhost', `DATABASE_URL không đọc được: viết theo mẫu ${EXAMPLE}.`],
  ])('refuses %s', (url, message) => {
    expect(parseDatabaseUrl(url, '/repo')).toEqual({ ok: false, message })
  })
})
