import { Queue } from '../../platform/queue.ts'

const PATIENCE_MS = 30_000
const lines = new Map<string, Queue>()

/** One code at a time of one person: many at once would only push each other's transactions aside. */
export async function inLineOf<T>(person: string, work: () => Promise<T>): Promise<T> {
  const line = lines.get(person) ?? new Queue(PATIENCE_MS)
  lines.set(person, line)
  const release = await line.acquire()
  try {
    return await work()
  } finally {
    release()
  }
}
