import { mkdirSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT, type Env } from '../env.ts'
import { databaseProblem } from './database-reach.ts'
import { portProblem, tryPort, type PortVariable } from './ports.ts'

const NEEDED_BYTES = 1024 ** 3

/** What stands in the way of a start, as one sentence with the cure; nothing when the way is clear. */
export async function preflight(env: Env): Promise<string | undefined> {
  return (
    diskProblem(env.dataDir) ??
    diskProblem(ROOT) ??
    (await portsProblem(env)) ??
    (await databaseProblem(env.database))
  )
}

/** Makes the folders that data go to; one sentence when that cannot be done. */
export function folderProblem({ dataDir, database }: Env): string | undefined {
  const wanted = {
    DATA_DIR: dataDir,
    ...(database.kind === 'sqlite' && { DATABASE_URL: dirname(database.file) }),
  }
  for (const [name, folder] of Object.entries(wanted)) {
    try {
      mkdirSync(folder, { recursive: true })
    } catch (error) {
      return `Không tạo được thư mục ${folder} (${(error as NodeJS.ErrnoException).code ?? 'lỗi'}): đặt ${name} vào nơi ghi được rồi chạy lại.`
    }
  }
  return undefined
}

/** Takes a folder that exists and how much is free there, in bytes. */
export function diskProblem(folder: string, free = freeBytes(folder)): string | undefined {
  if (free >= NEEDED_BYTES) return undefined
  const megabytes = Math.floor(free / 1024 ** 2)
  return `Đĩa chứa ${folder} chỉ còn ${megabytes} MB, cần ít nhất 1 GB: dọn bớt, hoặc đặt DATA_DIR sang đĩa khác rồi chạy lại.`
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

async function portsProblem(env: Env): Promise<string | undefined> {
  const wanted: [PortVariable, number, string][] = [
    ['CMS_PORT', env.cmsPort, env.host],
    ['SITE_PORT', env.sitePort, env.host],
    ['PUBLISHER_PORT', env.publisherPort, '127.0.0.1'],
  ]
  for (const [name, port, host] of wanted) {
    const code = await tryPort(port, host)
    if (code !== undefined) return portProblem(name, port, host, code)
  }
  return undefined
}
