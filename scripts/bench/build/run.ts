import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { childEnv, type Variables } from '../../env.ts'

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
}

const LOOK_MS = 50

/** Runs a program to its end. @throws with what it printed, when it fails */
export function measure(command: Command, signal: AbortSignal): Promise<Measured> {
  const { program, args, cwd, variables = {} } = command
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, { cwd, env: childEnv(variables), signal })
    let peakMb: number | null = null
    const looking = setInterval(() => (peakMb = peakOf(child.pid) ?? peakMb), LOOK_MS)
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => (printed = `${printed}${data.toString()}`.slice(-4_000)))
    }
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(looking)
      const seconds = (performance.now() - started) / 1000
      if (code === 0) resolve({ seconds, peakMb })
      else reject(new Error(`${program} ${args.join(' ')}: ${printed}`))
    })
  })
}

/** What Linux notes as a process's peak; programs here do their work in one process. */
function peakOf(pid: number | undefined): number | null {
  try {
    const [, kb] =
      /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid ?? ''}/status`, 'utf8')) ?? []
    return kb === undefined ? null : Number(kb) / 1024
  } catch {
    // It has just ended, or this is no Linux.
    return null
  }
}
