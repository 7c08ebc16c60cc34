/** Aborted when somebody asks this process to end: Ctrl-C, SIGTERM, a closed terminal, a killed parent. */
export function stopSignal(): AbortSignal {
  const asked = new AbortController()
  const stop = () => asked.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  process.once('disconnect', stop)
  // The channel to the parent must not keep this process alive.
  process.channel?.unref()
  return asked.signal
}
