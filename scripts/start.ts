import { readEnv, startedAt } from './env.ts'
import { askAtTerminal } from './start/ask-at-terminal.ts'
import { folders } from './start/folders.ts'
import { releaseLock, runningProblem, takeLock } from './start/lock.ts'
import { readLogins } from './start/logins.ts'
import { plan } from './start/plan.ts'
import { folderProblem, preflight } from './start/preflight.ts'
import { createProgress } from './start/progress.ts'
import { readyText } from './start/ready-text.ts'
import { readSecrets, type Secrets } from './start/secrets.ts'
import { cmsCommandEnv } from './start/services.ts'
import { runStages, type StepResult } from './start/steps.ts'
import { stopSignal } from './start/stop-signal.ts'
import { createSupervisor, type Supervisor } from './start/supervise.ts'

const INTERRUPTED = 130

const env = readEnv()
const paths = folders(env.dataDir)
process.exitCode = await start()

/** Brings the installation up and keeps it up; gives the exit code. */
async function start(): Promise<number> {
  const problem = folderProblem(env) ?? runningProblem(env.dataDir, takeLock(paths.lock))
  if (problem !== undefined) return refuse(problem)
  try {
    const blocked = await preflight(env)
    if (blocked !== undefined) return refuse(blocked)
    const secrets = readSecrets(paths.secrets)
    return secrets.ok ? await run(secrets.secrets) : refuse(secrets.message)
  } finally {
    releaseLock(paths.lock)
  }
}

async function run(secrets: Secrets): Promise<number> {
  const stop = stopSignal()
  const supervisor = createSupervisor(paths.log, (text) => process.stderr.write(`\n${text}\n`))
  try {
    const result = await bringUp(secrets, supervisor, stop)
    if (!result.ok) return stop.aborted ? INTERRUPTED : refuse(result.message)
    await aborted(stop)
    return 0
  } finally {
    process.stdout.write('\nĐang dừng…\n')
    await supervisor.stopAll()
    process.stdout.write('Đã dừng.\n')
  }
}

async function bringUp(
  secrets: Secrets,
  supervisor: Supervisor,
  signal: AbortSignal,
): Promise<StepResult> {
  const progress = createProgress(process.stdout)
  const ask = (until: AbortSignal) => askAtTerminal(progress, until)
  const result = await runStages(plan(env, secrets, paths, supervisor, ask), progress, signal)
  if (!result.ok) return result
  const logins = env.demo ? await readLogins(cmsCommandEnv(env, secrets), paths.log('logins')) : []
  process.stdout.write(readyText(env, Date.now() - startedAt(), logins, result.warning))
  return result
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    // A pending promise does not keep the event loop running; the servers' pipes do, and the timers of restarts.
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function refuse(message: string): number {
  process.stderr.write(`\n${message}\n`)
  return 1
}
