import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Answers whether a process id belongs to a running start of ours. */
export type IsRunning = (pid: number) => boolean

/** Process id of the living run that holds the lock, if any. */
export function lockHolder(file: string, isRunning: IsRunning = isOurRun): number | undefined {
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8'))
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) ? pid : undefined
}

/** Takes the lock for this process: gives nothing, or the process id of who has it. */
export function takeLock(file: string, isRunning: IsRunning = isOurRun): number | undefined {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    for (;;) {
      const holder = lockHolder(file, isRunning)
      if (holder !== undefined) return holder
      rmSync(file, { force: true })
      if (linked(draft, file)) return undefined
    }
  } finally {
    rmSync(draft)
  }
}

export function releaseLock(file: string): void {
  rmSync(file, { force: true })
}

/** By link(2), which fails where the name exists: the file appears with its content, so no reader sees an empty one. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Process ids are reused, in containers at every start: where /proc gives the command line, it must be one of ours. */
function isOurRun(pid: number): boolean {
  if (pid === process.pid || !isAlive(pid)) return false
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || /scripts[\\/]\w+\.ts/.test(readFileSync(commandLine, 'utf8'))
}

/** Whether a process with this id is there. kill(2) takes 0 for the caller's own group, which is no answer. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** One sentence with the cure when an installation is running on this folder. */
export function runningProblem(dataDir: string, holder: number | undefined): string | undefined {
  if (holder === undefined) return undefined
  return `Dữ liệu trong ${dataDir} đang được một lần chạy khác dùng (tiến trình ${holder}): dừng lần chạy đó bằng Ctrl-C, hoặc đặt DATA_DIR, CMS_PORT và SITE_PORT khác để chạy song song.`
}
