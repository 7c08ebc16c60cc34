/** Aborted by SIGINT (Ctrl-C), SIGTERM, SIGHUP (a closed terminal) and when the parent's IPC channel closes. */
export function stopSignal(): AbortSignal {
  const asked = new AbortController()
  const stop = () => asked.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  process.once('disconnect', stop)
  // An open IPC channel would keep the event loop, and so the process, running.
  process.channel?.unref()
  return asked.signal
}
