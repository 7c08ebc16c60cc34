import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const port = z.coerce.number().int().min(1).max(65_535)
const origin = z.string().regex(/^https?:\/\/[^\s/]+$/)
const DATA_DIR = z
  .string()
  .min(1)
  .default(path.join(root, 'data'))
  .transform((dir) => path.resolve(dir))

const PublisherEnv = z.object({
  DATA_DIR,
  CMS_URL: origin.default('http://localhost:3000'),
  FEED_SECRET: z.string().min(32),
  SITE_URL: origin.default('http://localhost:8080'),
  PUBLISHER_PORT: port.default(3001),
})

const ServerEnv = z.object({
  DATA_DIR,
  SITE_PORT: port.default(8080),
  SITE_URL: origin.default('http://localhost:8080'),
  HOST: z.string().min(1).default('127.0.0.1'),
})

const VerifyEnv = PublisherEnv.pick({ DATA_DIR: true, SITE_URL: true })

const BuildEnv = z.object({ OUT: z.enum(['server', 'static']).default('server') })

const StaticBuildEnv = PublisherEnv.pick({ DATA_DIR: true, SITE_URL: true })

const CURES: Record<string, string> = {
  DATA_DIR: 'đặt đường dẫn một thư mục ghi được',
  CMS_URL: 'đặt địa chỉ của phần biên tập, dạng http://localhost:3000, không có dấu / ở cuối',
  FEED_SECRET: 'đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự, giống của phần biên tập',
  SITE_URL: 'đặt địa chỉ công khai, dạng https://thptthuthiem.edu.vn, không có dấu / ở cuối',
  PUBLISHER_PORT: 'đặt một số cổng từ 1 đến 65535, ví dụ 3001',
  SITE_PORT: 'đặt một số cổng từ 1 đến 65535, ví dụ 8080',
  HOST: 'đặt một địa chỉ của máy này, ví dụ 127.0.0.1',
  OUT: 'đặt server (mặc định) hoặc static',
}

type Source = Record<string, string | undefined>

function read<T extends z.ZodType>(schema: T, source: Source): z.infer<T> {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  throw new Error(`Biến ${name} thiếu hoặc sai: ${CURES[name] ?? 'xem README'}.`)
}

/** The publisher's settings. @throws with the variable's name and its cure, in Vietnamese */
export const readPublisherEnv = (source: Source = process.env) => read(PublisherEnv, source)

/** The file server's settings. @throws with the variable's name and its cure, in Vietnamese */
export const readServerEnv = (source: Source = process.env) => read(ServerEnv, source)

/** Where commands that only read a site find it. */
export const readVerifyEnv = (source: Source = process.env) => read(VerifyEnv, source)

/** What `node site/build.ts` makes: the publisher's bundle, or every page of a store at once. */
export const readBuildEnv = (source: Source = process.env) => read(BuildEnv, source)

/** Where a whole static build finds its store, and its public address. */
export const readStaticBuildEnv = (source: Source = process.env) => read(StaticBuildEnv, source)
