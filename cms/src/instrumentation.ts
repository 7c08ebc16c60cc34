import { isNodeRuntime } from './env.ts'

/** Next runs this once when the server starts: the database is made ready and the clock set going. */
export async function register(): Promise<void> {
  if (!isNodeRuntime()) return
  const { startOffice } = await import('./startOffice.ts')
  await startOffice()
}
