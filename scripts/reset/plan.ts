import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT, type Env } from '../env.ts'
import { folders } from '../start/folders.ts'

export type ResetPlan = { ok: true; notes: string[] } | { ok: false; message: string }

/** Whether the folder may be emptied, and what stays all the same. */
export function resetPlan({ dataDir, database }: Pick<Env, 'dataDir' | 'database'>): ResetPlan {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) {
    return { ok: false, message: `Thư mục ${dataDir} không có gì để xoá.` }
  }
  const isOurs = existsSync(folders(dataDir).secrets) || existsSync(join(dataDir, 'cms.db'))
  if (!isOurs || contains(dataDir, ROOT)) {
    return {
      ok: false,
      message: `Thư mục ${dataDir} không giống dữ liệu của chương trình này (không có secrets.json hay cms.db) nên không xoá: kiểm tra DATA_DIR.`,
    }
  }
  return { ok: true, notes: stays(dataDir, database) }
}

function stays(dataDir: string, database: Env['database']): string[] {
  if (database.kind === 'mongodb') {
    return [
      `Cơ sở dữ liệu ${database.shown} không bị đụng tới: nếu cần, xoá nó bằng công cụ của MongoDB.`,
    ]
  }
  if (contains(dataDir, database.file)) return []
  return [`Tệp cơ sở dữ liệu ${database.file} nằm ngoài thư mục này nên không bị xoá.`]
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !way.startsWith('..')
}
