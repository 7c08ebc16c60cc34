import { delimiter, resolve } from 'node:path'
import { z } from 'zod'
import { parseDatabaseUrl, type Database } from './database-url.ts'

/** Folder of the repository. */
export const ROOT = resolve(import.meta.dirname, '..')

/** Payload is a thousand modules: what starts a second time need not compile them again. */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: resolve(ROOT, 'node_modules/.cache/compiled'),
} as const

/** What an installation is: its ports, folder, database and addresses. */
export interface Env {
  cmsPort: number
  sitePort: number
  publisherPort: number
  /** IP address that the CMS and the public site listen on. */
  host: string
  dataDir: string
  database: Database
  /** False for a real school: no invented people, accounts are asked for. */
  demo: boolean
  siteUrl: string
  cmsUrl: string
  /** Where the office looks whether the public site shows what was posted; the file server itself when undefined. */
  siteCheckUrl: string | undefined
  /** Where a virus scanner (clamd) listens; uploads are not scanned without one. */
  clamdUrl: string | undefined
  /** A proxy of ours stands in front and adds the client's address (docs/operations.md). */
  trustProxy: boolean
}

/** Raw environment, as `process.env` gives it. */
export type Variables = Readonly<Record<string, string | undefined>>

export type EnvResult = { ok: true; env: Env } | { ok: false; message: string }

const PORT = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65535)
/** Scheme, host and port; what is served there does not know how to live below a path. */
const ADDRESS = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine((url) => /^https?:\/\/[^\s/]+$/.test(url))

const SCHEMA = z.object({
  CMS_PORT: PORT.default(3000),
  SITE_PORT: PORT.default(8080),
  PUBLISHER_PORT: PORT.optional(),
  HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  SITE_URL: ADDRESS.optional(),
  CMS_URL: ADDRESS.optional(),
  SITE_CHECK_URL: ADDRESS.optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  CLAMD_URL: z
    .string()
    .regex(/^(?:tcp:\/\/(?:\[[\da-f:]+\]|[\w.-]+):\d{1,5}|unix:\/\S+)$/)
    .optional(),
})
type Name = keyof z.infer<typeof SCHEMA>

const CURES: Record<Name, string> = {
  CMS_PORT: 'cần một số cổng từ 1 đến 65535, ví dụ CMS_PORT=3000',
  SITE_PORT: 'cần một số cổng từ 1 đến 65535, ví dụ SITE_PORT=8080',
  PUBLISHER_PORT: 'cần một số cổng từ 1 đến 65535, ví dụ PUBLISHER_PORT=3001',
  HOST: 'cần một địa chỉ IP để lắng nghe, ví dụ HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy)',
  DATA_DIR: 'cần đường dẫn một thư mục, ví dụ DATA_DIR=data',
  DATABASE_URL: 'cần địa chỉ cơ sở dữ liệu, ví dụ DATABASE_URL=file:./data/cms.db',
  DEMO: 'cần 1 (trường mẫu) hoặc 0 (trường thật), ví dụ DEMO=1',
  SITE_URL: 'cần địa chỉ đầy đủ của trang công khai, ví dụ SITE_URL=https://truong.edu.vn',
  CMS_URL: 'cần địa chỉ đầy đủ của trang biên tập, ví dụ CMS_URL=https://bientap.truong.edu.vn',
  SITE_CHECK_URL:
    'cần địa chỉ mà máy này hỏi được trang công khai, ví dụ SITE_CHECK_URL=http://127.0.0.1:8080',
  TRUST_PROXY: 'chỉ nhận TRUST_PROXY=1 (có proxy của trường đứng trước) hoặc TRUST_PROXY=0',
  CLAMD_URL:
    'cần nơi clamd lắng nghe, ví dụ CLAMD_URL=tcp://127.0.0.1:3310 hoặc CLAMD_URL=unix:/run/clamav/clamd.ctl',
}

/** For what is built once and serves every installation: the settings of none. */
export const NO_SETTINGS: Variables = Object.fromEntries(
  Object.keys(CURES).map((name) => [name, undefined]),
)

/** Reads an installation's settings; a refusal is one sentence that names the variable and the cure. */
export function parseEnv(variables: Variables): EnvResult {
  const parsed = SCHEMA.safeParse(withoutEmpty(variables))
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as Name
    return {
      ok: false,
      message: `Biến ${name}=${variables[name] ?? ''} không dùng được: ${CURES[name]}.`,
    }
  }
  const raw = parsed.data
  const publisherPort = raw.PUBLISHER_PORT ?? raw.CMS_PORT + 1
  const clash = portClash({
    CMS_PORT: raw.CMS_PORT,
    SITE_PORT: raw.SITE_PORT,
    PUBLISHER_PORT: publisherPort,
  })
  if (clash !== undefined) return { ok: false, message: clash }

  const dataDir = resolve(ROOT, raw.DATA_DIR)
  const database = parseDatabaseUrl(raw.DATABASE_URL ?? `file:${resolve(dataDir, 'cms.db')}`, ROOT)
  if (!database.ok) return database
  return {
    ok: true,
    env: {
      cmsPort: raw.CMS_PORT,
      sitePort: raw.SITE_PORT,
      publisherPort,
      host: raw.HOST,
      dataDir,
      database: database.database,
      demo: raw.DEMO === '1',
      siteUrl: raw.SITE_URL ?? `http://localhost:${raw.SITE_PORT}`,
      cmsUrl: raw.CMS_URL ?? `http://localhost:${raw.CMS_PORT}`,
      siteCheckUrl: raw.SITE_CHECK_URL,
      clamdUrl: raw.CLAMD_URL,
      trustProxy: raw.TRUST_PROXY === '1',
    },
  }
}

/** This process's settings; prints the refusal and ends the process when there is one. */
export function readEnv(): Env {
  const result = parseEnv(process.env)
  if (result.ok) return result.env
  process.stderr.write(`${result.message}\n`)
  process.exit(1)
}

/** When the person pressed Enter, in epoch milliseconds: the bootstrap knows, as it may install first. */
export function startedAt(): number {
  return Number(process.env['BBT_STARTED_AT'] ?? Date.now() - process.uptime() * 1000)
}

/** Settings that only tests read; all optional. */
export interface TestEnv {
  chromePath: string | undefined
  /** A MongoDB with a replica set that tests may make databases in. */
  mongodbUrl: string | undefined
  /** Path of a `mongod` that tests may start. */
  mongodBinary: string | undefined
  /** Folders that commands are looked up in. */
  path: readonly string[]
  /** Where Windows keeps programs. */
  programFolders: readonly string[]
}

export function readTestEnv(variables: Variables = process.env): TestEnv {
  const { CHROME_PATH, MONGODB_TEST_URL, MONGOD_BINARY } = withoutEmpty(variables)
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
    (name) => variables[name],
  )
  return {
    chromePath: CHROME_PATH,
    mongodbUrl: MONGODB_TEST_URL,
    mongodBinary: MONGOD_BINARY,
    path: (variables['PATH'] ?? '').split(delimiter),
    programFolders: folders.filter((folder) => folder !== undefined),
  }
}

/** Settings that only `npm run bench` reads; all optional. */
export interface BenchEnv {
  /** A folder that Eleventy was installed in, where it is not the repository's. */
  eleventyFolder: string
  /** Folders that commands are looked up in. */
  path: readonly string[]
}

export function readBenchEnv(variables: Variables = process.env): BenchEnv {
  const { ELEVENTY_DIR } = withoutEmpty(variables)
  return {
    eleventyFolder: resolve(ELEVENTY_DIR ?? ROOT),
    path: (variables['PATH'] ?? '').split(delimiter),
  }
}

/** What a child process inherits, with some variables set. */
export function childEnv(extra: Variables): Record<string, string> {
  const all = Object.entries({ ...process.env, ...extra })
  return Object.fromEntries(
    all.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** `NAME=` in a shell or a compose file means "not set". */
function withoutEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}

function portClash(ports: Record<string, number>): string | undefined {
  const seen = new Map<number, string>()
  for (const [name, port] of Object.entries(ports)) {
    const other = seen.get(port)
    if (other !== undefined) {
      return `${other} và ${name} cùng là cổng ${port}: đặt ${name} là một cổng khác, ví dụ ${name}=${port + 10}.`
    }
    if (port > 65535)
      return `${name}=${port} không dùng được: đặt ${name} là một cổng khác, ví dụ ${name}=3001.`
    seen.set(port, name)
  }
  return undefined
}
