import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the CMS keeps its data; `url` is what the CMS gets, `shown` is the same without a password. */
export type Database =
  | { kind: 'sqlite'; url: string; shown: string; file: string }
  | { kind: 'mongodb'; url: string; shown: string; hosts: readonly Host[]; srv: boolean }

export interface Host {
  host: string
  port: number
}

export type DatabaseResult = { ok: true; database: Database } | { ok: false; message: string }

const MONGODB_PORT = 27017
const MONGODB_EXAMPLE = 'DATABASE_URL="mongodb://127.0.0.1:27017/banbientap?replicaSet=rs0"'
const MONGODB_URL =
  /^mongodb(?<srv>\+srv)?:\/\/(?:[^@/]*@)?(?<hosts>[^/?]+)(?:\/(?<name>[^?]*))?(?:\?(?<options>.*))?$/

/** Takes a DATABASE_URL and the folder that relative paths start from; a refusal is one sentence with the cure. */
export function parseDatabaseUrl(url: string, base: string): DatabaseResult {
  if (url.startsWith('file:')) return sqlite(url, base)
  if (/^mongodb(?:\+srv)?:/.test(url)) return mongodb(url)
  return refuse(
    `DATABASE_URL phải bắt đầu bằng file: (SQLite) hoặc mongodb:// (MongoDB), ví dụ DATABASE_URL=file:./data/cms.db hoặc ${MONGODB_EXAMPLE}.`,
  )
}

function sqlite(url: string, base: string): DatabaseResult {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : url.slice('file:'.length)
  if (path === '' || path.startsWith(':') || path.startsWith('//') || path.includes('?')) {
    return refuse(
      `DATABASE_URL=${url} không dùng được: cần đường dẫn một tệp, ví dụ DATABASE_URL=file:./data/cms.db.`,
    )
  }
  const file = resolve(base, path)
  return {
    ok: true,
    database: { kind: 'sqlite', url: `file:${file}`, shown: `file:${file}`, file },
  }
}

function mongodb(url: string): DatabaseResult {
  const parts = MONGODB_URL.exec(url)?.groups
  if (parts?.['hosts'] === undefined)
    return refuse(`DATABASE_URL không đọc được: viết theo mẫu ${MONGODB_EXAMPLE}.`)
  const srv = parts['srv'] !== undefined
  // Without a replica set the adapter silently works without transactions.
  if (!srv && !/(?:^|&)replicaSet=[^&]+/.test(parts['options'] ?? '')) {
    return refuse(
      `DATABASE_URL của MongoDB phải có replicaSet, vì thiếu nó thì không có giao dịch: viết theo mẫu ${MONGODB_EXAMPLE}.`,
    )
  }
  if ((parts['name'] ?? '') === '') {
    return refuse(
      `DATABASE_URL của MongoDB thiếu tên cơ sở dữ liệu: viết theo mẫu ${MONGODB_EXAMPLE}.`,
    )
  }
  const hosts = parts['hosts'].split(',').map(readHost)
  return {
    ok: true,
    database: { kind: 'mongodb', url, shown: url.replace(/\/\/[^@/]*@/, '//…@'), hosts, srv },
  }
}

function readHost(text: string): Host {
  const [, host, port] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(text) ?? []
  return { host: host ?? text, port: port === undefined ? MONGODB_PORT : Number(port) }
}

const refuse = (message: string): DatabaseResult => ({ ok: false, message })
