import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reply } from './child.ts'
import { queue } from './line.ts'

/** Why there is no result: it took too long or too much memory, or too much was waiting already. */
type NoResult = 'late' | 'memory' | 'busy'

export type ApartResult<T> = { ok: true; value: T } | { ok: false; why: NoResult }

interface Limits {
  /** For one piece of work; its process is ended then. */
  ms: number
  /** Heap of the process. */
  memoryMb: number
  /** All memory of the process, outside its heap too: WebAssembly and buffers lie there. Watched on Linux alone. */
  wholeMb?: number
  /** How many pieces of work may wait for the process. */
  waiting: number
}

// A path, not `new URL(…, import.meta.url)`: the bundler would make a copy of that file without its imports.
const HERE = path.dirname(fileURLToPath(import.meta.url))
const SOURCES = path.resolve(HERE, '../..')
/** An idle process is let go: its 40 MB are worth more than the 100 ms of the next start. */
const IDLE_MS = 60_000

function start(file: string, memoryMb: number): ChildProcess {
  // Node runs it past the bundler, which would look for the module at build time and find none.
  const child = fork(
    /* turbopackIgnore: true */ path.join(HERE, 'child.ts'),
    [path.resolve(SOURCES, file)],
    {
      execArgv: ['--no-warnings', `--max-old-space-size=${memoryMb}`],
      // The office's secrets are nothing that this work needs.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    },
  )
  // It holds up the end of the office no more than an idle connection does.
  child.unref()
  child.channel?.unref()
  return child
}

const isAlive = (child: ChildProcess | null): child is ChildProcess =>
  child?.exitCode === null && child.signalCode === null && !child.killed

const LOOK_MS = 100
const PAGE_BYTES = 4096

/** How much memory a process has in use (proc(5), statm); 0 where nobody can tell. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const statm = await readFile(`/proc/${String(pid)}/statm`, 'utf8').catch(() => '')
  return Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES
}

/** One piece of work in a running child. @throws what the work threw */
function ask(
  child: ChildProcess,
  input: unknown,
  { ms, wholeMb = Infinity }: Limits,
): Promise<ApartResult<unknown>> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      if ((await memoryOf(child)) <= wholeMb * 1024 * 1024 || !isAlive(child)) return
      done()
      child.kill('SIGKILL')
      resolve({ ok: false, why: 'memory' })
    }
    const looking = wholeMb === Infinity ? undefined : setInterval(() => void look(), LOOK_MS)
    const late = setTimeout(() => {
      done()
      child.kill('SIGKILL')
      resolve({ ok: false, why: 'late' })
    }, ms)
    const replied = (reply: Reply) => {
      done()
      if ('thrown' in reply) reject(new Error(reply.thrown))
      else resolve({ ok: true, value: reply.value })
    }
    const gone = (code: number | null, signal: string | null) => {
      done()
      // V8 aborts where its heap is full.
      if (signal === 'SIGABRT') resolve({ ok: false, why: 'memory' })
      else reject(new Error(`work apart ended: ${signal ?? String(code)}`))
    }
    const done = () => {
      clearTimeout(late)
      clearInterval(looking)
      child.off('message', replied)
      child.off('exit', gone)
    }
    child.on('message', replied)
    child.on('exit', gone)
    child.send(input as object)
  })
}

/**
 * A process for work that would hold up everybody else's requests, or could eat the office's memory. It is a
 * process and no thread: V8 ends the whole process where a thread's heap runs full within one call.
 * @param file module in `cms/src` whose default export does the work; Node runs it as it is, past the bundler
 * @returns asks it for one piece of work, after those that wait; input and result are copied
 * @throws what the work throws: a bug
 */
export function apart<Work extends (input: never) => unknown>(
  file: string,
  limits: Limits,
): (input: Parameters<Work>[0]) => Promise<ApartResult<Awaited<ReturnType<Work>>>> {
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  const line = queue(limits.waiting)

  const work = async (input: unknown) => {
    clearTimeout(idle)
    const running = isAlive(child) ? child : start(file, limits.memoryMb)
    child = running
    try {
      return (await ask(running, input, limits)) as ApartResult<Awaited<ReturnType<Work>>>
    } finally {
      idle = setTimeout(() => running.kill(), IDLE_MS).unref()
    }
  }
  return async (input) => (await line(() => work(input))) ?? { ok: false, why: 'busy' }
}
