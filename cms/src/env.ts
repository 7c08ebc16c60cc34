import { z } from 'zod'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const secret = z.string().min(32)
const url = z.string().regex(/^https?:\/\/[^\s/]+$/)

/** Where a virus scanner listens. */
const CLAMD = /^(?:tcp:\/\/(?:\[[\da-f:]+\]|[\w.-]+):\d{1,5}|unix:\/\S+)$/

const Env = z.object({
  DATA_DIR: z.string().min(1).default(path.join(root, 'data')),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/)
    .optional(),
  PAYLOAD_SECRET: secret,
  FEED_SECRET: secret,
  CMS_URL: url.default('http://localhost:3000'),
  SITE_URL: url.default('http://localhost:8080'),
  SITE_CHECK_URL: url.optional(),
  PUBLISHER_URL: url.default('http://127.0.0.1:3001'),
  CLAMD_URL: z.string().regex(CLAMD).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  DEMO: z.enum(['0', '1']).default('0'),
})

const CURES: Record<string, string> = {
  DATA_DIR: 'đặt đường dẫn một thư mục ghi được',
  DATABASE_URL: 'đặt file:/đường/dẫn/cms.db hoặc mongodb://…?replicaSet=…',
  PAYLOAD_SECRET: 'đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự, hoặc khởi động bằng npm start',
  FEED_SECRET: 'đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự, hoặc khởi động bằng npm start',
  CMS_URL: 'đặt địa chỉ dạng http://localhost:3000, không có dấu / ở cuối',
  SITE_URL: 'đặt địa chỉ dạng http://localhost:8080, không có dấu / ở cuối',
  SITE_CHECK_URL:
    'đặt địa chỉ mà máy này hỏi được trang công khai, dạng http://127.0.0.1:8080, không có dấu / ở cuối',
  PUBLISHER_URL: 'đặt địa chỉ dạng http://127.0.0.1:3001, không có dấu / ở cuối',
  CLAMD_URL:
    'đặt tcp://127.0.0.1:3310 hoặc unix:/run/clamav/clamd.ctl, hay bỏ biến này nếu không quét virus',
  TRUST_PROXY: 'đặt 1 nếu có máy chủ trung gian (proxy) đứng trước, không thì 0',
  DEMO: 'đặt 1 (trường mẫu) hoặc 0',
}

type Interpreted = 'DATABASE_URL' | 'DEMO' | 'SITE_CHECK_URL' | 'TRUST_PROXY'

export interface CmsEnv extends Omit<z.infer<typeof Env>, Interpreted> {
  DATABASE_URL: string
  /** Where the public site is looked at, to see what it really shows. */
  SITE_CHECK_URL: string
  DEMO: boolean
  /** A proxy of ours stands in front and adds the client's address. */
  TRUST_PROXY: boolean
}

/** Reads the CMS's settings. @throws with the variable's name and its cure, in Vietnamese */
export function readEnv(source: Record<string, string | undefined> = process.env): CmsEnv {
  const parsed = Env.safeParse(source)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    throw new Error(`Biến ${name} thiếu hoặc sai: ${CURES[name] ?? 'xem README'}.`)
  }
  const { DATABASE_URL, DEMO, TRUST_PROXY, ...rest } = parsed.data
  const dataDir = path.resolve(rest.DATA_DIR)
  return {
    ...rest,
    DATA_DIR: dataDir,
    DATABASE_URL: DATABASE_URL ?? `file:${path.join(dataDir, 'cms.db')}`,
    SITE_CHECK_URL: rest.SITE_CHECK_URL ?? rest.SITE_URL,
    DEMO: DEMO === '1',
    TRUST_PROXY: TRUST_PROXY === '1',
  }
}
