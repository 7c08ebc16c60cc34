import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { childEnv, type Variables } from '../../scripts/env.ts'

/** A program to be measured, from its start to its end. */
export interface Command {
  program: string
  args: readonly string[]
  cwd: string
  variables?: Variables
}

export interface Measured {
  seconds: number
  /** The most memory that it held at a time, in MB; null where the system does not tell. */
  peakMb: number | null
  /** Processor time, all its threads together; null where the system does not tell. */
  cpuSeconds: number | null
}

const LOOK_MS = 50

/** Runs a program to its end. @throws with what it printed, when it fails */
export function measure(command: Command, signal: AbortSignal): Promise<Measured> {
  const { program, args, cwd, variables = {} } = command
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, { cwd, env: childEnv(variables), signal })
    let seen: Seen = { peakMb: null, cpuSeconds: null }
    const looking = setInterval(() => (seen = lookAt(child.pid) ?? seen), LOOK_MS)
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (printed = `${printed}${data.toString()}`.slice(-4_000)))
    }
    child.on('error', reject)
    child.on('close', (code, killedBy) => {
      clearInterval(looking)
      const seconds = (performance.now() - started) / 1000
      if (code === 0) resolve({ seconds, ...seen })
      else
        reject(
          new Error(`${program} ${args.join(' ')}: ${killedBy ?? `mã ${code ?? ''}`}\n${printed}`),
        )
    })
  })
}

type Seen = Pick<Measured, 'peakMb' | 'cpuSeconds'>

/** Linux counts processor time in these. */
const TICKS_PER_SECOND = 100

/** What Linux notes of a process so far; programs here do their work in one process. */
function lookAt(pid: number | undefined): Seen | null {
  const read = (name: string) => readFileSync(`/proc/${pid ?? ''}/${name}`, 'utf8')
  try {
    const [, kb] = /^VmHWM:\s+(\d+) kB/m.exec(read('status')) ?? []
    // Behind the name in brackets, which may hold spaces: the 12th and 13th value.
    const values = read('stat')
      .replace(/^.*\) /, '')
      .split(' ')
    const ticks = Number(values[11]) + Number(values[12])
    if (kb === undefined) return null
    return { peakMb: Number(kb) / 1024, cpuSeconds: ticks / TICKS_PER_SECOND }
  } catch {
    // It has just ended, or this is no Linux.
    return null
  }
}
