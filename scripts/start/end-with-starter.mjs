// Loaded into each server before its own code: ends it when its starter is gone, even by SIGKILL.
import { fstatSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Time to leave in order; then it goes without. */
const GRACE_MS = 4000

function end() {
  setTimeout(() => process.exit(1), GRACE_MS).unref()
  process.kill(process.pid, 'SIGTERM')
}

const input = fstatSync(0)
// Threads and whatever the server starts are its own business.
if (isMainThread && (input.isFIFO() || input.isSocket())) {
  // The starter writes nothing and holds the other end as long as it lives.
  process.stdin.once('close', end).resume().unref()
}
