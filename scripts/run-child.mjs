// One child process that gets our signals. Runs on the system's Node 20, without dependencies.
import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const PARENT_CHECK_MS = 300

/** Runs a command to its end; gives its exit code, the signal that ended it and, where piped, its output. */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const stopForwarding = onStop((signal) => child.kill(signal))
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      stopForwarding()
      resolve({ code, signal, output })
    })
  })
}

/** Calls `forward` with each signal to end; gives what undoes it. */
function onStop(forward) {
  for (const signal of SIGNALS) process.on(signal, forward)
  // npm sends a signal to its shell alone. The shell ends by it and does not pass it on; our ppid changes then.
  const parent = process.ppid
  const check = () => process.ppid !== parent && forward('SIGTERM')
  const timer = process.env.npm_lifecycle_event ? setInterval(check, PARENT_CHECK_MS) : undefined
  return () => {
    for (const signal of SIGNALS) process.off(signal, forward)
    clearInterval(timer)
  }
}
