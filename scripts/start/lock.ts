import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { takeLock as takeFile, type Lock } from '@bbt/edge/onlyProcess.ts'

const held = new Map<string, Lock>()

/** The file that is locked; the process id stands in `file` itself, for people: SQLite's locked file cannot be read. */
const lockedFileOf = (file: string) => `${file}.db`

/** Process id of the run that holds the lock, if any; 0 where it has not said so yet. Makes no file. */
export function lockHolder(file: string): number | undefined {
  if (!existsSync(lockedFileOf(file))) return undefined
  const lock = takeFile(lockedFileOf(file))
  lock?.release()
  return lock ? undefined : pidIn(file)
}

/** Takes the lock for this process, until it ends or releases it: gives nothing, or the process id of who has it. */
export function takeLock(file: string): number | undefined {
  const lock = takeFile(lockedFileOf(file))
  if (!lock) return pidIn(file)
  held.set(file, lock)
  writeFileSync(file, String(process.pid))
  return undefined
}

/** Lets another process take the lock. */
export function releaseLock(file: string): void {
  rmSync(file, { force: true })
  held.get(file)?.release()
  held.delete(file)
}

function pidIn(file: string): number {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return Number.isInteger(pid) ? pid : 0
}

/** One sentence with the cure when an installation is running on this folder. */
export function runningProblem(dataDir: string, holder: number | undefined): string | undefined {
  if (holder === undefined) return undefined
  return `Dữ liệu trong ${dataDir} đang được một lần chạy khác dùng${holder === 0 ? '' : ` (tiến trình ${holder})`}: dừng lần chạy đó bằng Ctrl-C, hoặc đặt DATA_DIR, CMS_PORT và SITE_PORT khác để chạy song song.`
}
