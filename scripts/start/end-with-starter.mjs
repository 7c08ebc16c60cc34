// Loaded into each server by --import: sends it SIGTERM when its standard input, a pipe from the starter, is closed.
// The kernel closes it when the starter ends, also by SIGKILL.
import { fstatSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** From SIGTERM to exit(1), for a server that does not end by itself. */
const GRACE_MS = 4000

function end() {
  setTimeout(() => process.exit(1), GRACE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
}

const input = fstatSync(0)
// Worker threads, and children with another standard input, are the server's to end.
if (isMainThread && (input.isFIFO() || input.isSocket())) {
  // Nothing is ever written to this pipe; it stays open as long as the starter runs.
  process.stdin.once('close', end).resume().unref()
}
