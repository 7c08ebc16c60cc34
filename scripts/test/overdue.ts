import { existsSync } from 'node:fs'

const LOOK_MS = 1_000
const PATIENCE_MS = 60_000

/**
 * Aborts when a report has been there for a minute: a runner that has told everything and does not end
 * waits for something that a test left behind, and would wait for ever.
 */
export function overdue(report: string): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController()
  let since: number | undefined
  const timer = setInterval(() => {
    if (since === undefined && existsSync(report)) since = performance.now()
    if (since === undefined || performance.now() - since < PATIENCE_MS) return
    process.stdout.write(
      'Bộ chạy kiểm thử đã báo xong nhưng không kết thúc: dừng nó, tính là hỏng.\n',
    )
    clearInterval(timer)
    controller.abort()
  }, LOOK_MS)
  return { signal: controller.signal, end: () => clearInterval(timer) }
}
