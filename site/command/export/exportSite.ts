import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '@bbt/edge/durableFiles.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { foldersOf } from '../../publisher/folders.ts'
import { readIfThere } from '../../publisher/release/writeFile.ts'
import { storeProblem } from '../../publisher/store/readable.ts'
import type { Said } from '../said.ts'
import { beginExport, removeOthers, targetProblem } from './target.ts'
import { vouchedFiles } from './vouched.ts'

/** How often, and how long after one another, an export is tried while the publisher is at work. */
export interface Patience {
  attempts: number
  pauseMs: number
}

const PATIENCE: Patience = { attempts: 120, pauseMs: 500 }

/** Files that are read and hashed at a time. */
const TOGETHER = 16

/**
 * Writes the release that visitors see as plain files, each compared with the hash that the publisher's
 * store has of it: the folder ends as one whole release, also while others are published. What is there
 * already stays as it is, what is gone is removed.
 */
export async function exportSite(
  dataDir: string,
  target: string,
  { attempts, pauseMs }: Patience = PATIENCE,
): Promise<Said> {
  const folders = foldersOf(dataDir)
  if (!existsSync(folders.release)) {
    return { ok: false, message: `Chưa có trang nào trong ${dataDir}: chạy npm start.` }
  }
  const unread = storeProblem(folders.store)
  if (unread !== null) return { ok: false, message: `Chưa xuất được: ${unread}.` }
  const problem = await targetProblem(target, dataDir)
  if (problem !== null) return { ok: false, message: `Chưa xuất được. ${problem}` }
  const finish = await beginExport(target)
  const written = new Set<string>()
  let missing: string | null = null
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const vouched = vouchedFiles(folders.store)
    missing = null
    if (vouched) {
      const { seq, files } = vouched
      missing = await copyChanged(await realpath(folders.release), target, files, written)
      if (missing === null) {
        const removed = await removeOthers(target, files)
        await finish()
        return { ok: true, message: report(target, { seq, all: files.size, written, removed }) }
      }
    }
    if (attempt < attempts) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  const why =
    missing === null
      ? 'Bộ xuất bản chưa viết xong trang: chạy npm start cho tới khi xong, rồi chạy lại lệnh này.'
      : `Tệp ${missing} của trang không khớp mã trong kho: chạy npm run verify để biết vì sao.`
  return { ok: false, message: `Chưa xuất được trọn trang vào ${target}. ${why}` }
}

/** Copies what differs; gives a file that is not, or not any more, what it should be, null when all are there. */
async function copyChanged(
  release: string,
  target: string,
  files: ReadonlyMap<string, string>,
  written: Set<string>,
): Promise<string | null> {
  const all = [...files]
  for (let at = 0; at < all.length; at += TOGETHER) {
    const some = all.slice(at, at + TOGETHER).map(async ([path, hash]) => {
      const there = await readIfThere(join(target, path))
      if (there && sha256(there) === hash) return null
      const bytes = await readIfThere(join(release, path))
      if (!bytes || sha256(bytes) !== hash) return path
      await replaceFile(join(target, path), bytes)
      written.add(path)
      return null
    })
    const missing = (await Promise.all(some)).find((path) => path !== null)
    if (missing !== undefined) return missing
  }
  return null
}

interface Figures {
  seq: number
  all: number
  written: ReadonlySet<string>
  removed: number
}

const report = (target: string, { seq, all, written, removed }: Figures) =>
  `Đã xuất trang vào ${target}, tới sự kiện ${seq}: ${all} tệp, trong đó ${written.size} tệp mới hoặc đã đổi; bỏ ${removed} tệp không còn trên trang.`
