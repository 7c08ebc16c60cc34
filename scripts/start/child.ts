import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { openLog } from './log-file.ts'

/** A command of ours: a script with its arguments, run by this Node. */
export interface Command {
  args: readonly string[]
  cwd: string
  env: Record<string, string>
  /** File that gets everything it prints; emptied first, and bounded (log-file.ts). */
  log: string
  /** A line to write below what an earlier life has printed, where that is to be kept. */
  again?: string | undefined
  /** Gets each line of its standard output; true keeps the line out of the log. */
  onLine?: (line: string) => boolean
  /** Given on its standard input. */
  input?: string
  /** Whether it is to end when we do, also by SIGKILL (end-with-starter.mjs); it gets no input then. */
  endsWithUs?: true
}

export interface Exit {
  code: number | null
  signal: NodeJS.Signals | null
}

export interface Child {
  /** Resolves when the process and all it started are gone and the log is written. */
  exited: Promise<Exit>
  /** SIGTERM to its process group, then SIGKILL to what is still there. */
  stop(): Promise<Exit>
}

const GRACE_MS = 8000
const END_WITH_STARTER = new URL('end-with-starter.mjs', import.meta.url).href
const running = new Set<ChildProcess>()
// When this process exits without having stopped them: SIGKILL to each process group.
process.on('exit', () => running.forEach((child) => signalAll(child, 'SIGKILL')))

/** Starts a command in a process group of its own (setsid), so that a signal reaches whatever it starts as well. */
export function launch(command: Command): Child {
  const first = command.endsWithUs === true ? ['--import', END_WITH_STARTER] : []
  const child = spawn(process.execPath, [...first, ...command.args], {
    cwd: command.cwd,
    env: command.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  // A command that ends without reading its input is not our failure.
  child.stdin.on('error', () => undefined)
  if (command.endsWithUs !== true) child.stdin.end(command.input ?? '')
  running.add(child)
  const exited = follow(child, command).finally(() => running.delete(child))
  return {
    exited,
    async stop() {
      if (!running.has(child)) return exited
      signalAll(child, 'SIGTERM')
      const force = setTimeout(() => signalAll(child, 'SIGKILL'), GRACE_MS)
      const exit = await exited
      clearTimeout(force)
      return exit
    },
  }
}

/** Waits for the end of a child, or ends it when the signal says so. */
export async function untilStopped(child: Child, signal: AbortSignal): Promise<Exit> {
  const stop = () => void child.stop()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return child.exited.finally(() => signal.removeEventListener('abort', stop))
}

async function follow(child: ChildProcess, command: Command): Promise<Exit> {
  const log = openLog(command.log, command.again !== undefined)
  const write = (line: string) => log.write(`${new Date().toISOString()} ${line}`)
  if (command.again !== undefined) write(command.again)
  const copy = (stream: NodeJS.ReadableStream | null, onLine?: (line: string) => boolean) => {
    if (!stream) return
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      if (onLine?.(line) !== true) write(line)
    })
  }
  copy(child.stdout, command.onLine)
  copy(child.stderr)
  const exit = await new Promise<Exit>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => signalAll(child, 'SIGKILL'))
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  await log.close()
  return exit
}

function signalAll(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // ESRCH: the whole group has already ended, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
