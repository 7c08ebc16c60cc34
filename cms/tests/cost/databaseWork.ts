import type { Payload } from 'payload'

const WORK = [
  'find',
  'findOne',
  'create',
  'updateOne',
  'deleteMany',
  'beginTransaction',
  'commitTransaction',
] as const

/** What a request asked of the database: how often, and for how long. */
export interface DatabaseWork {
  calls: number
  ms: number
}

/** Counts what the office asks of its database; `taken` gives the count since the last time and begins anew. */
export function countDatabaseWork({ db }: Payload): { taken: () => DatabaseWork } {
  let work: DatabaseWork = { calls: 0, ms: 0 }
  const adapter = db as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  for (const name of WORK) {
    const asked = adapter[name]
    if (!asked) throw new Error(`the adapter has no ${name}`)
    adapter[name] = async (...args) => {
      const started = performance.now()
      try {
        return await asked.apply(adapter, args)
      } finally {
        work = { calls: work.calls + 1, ms: work.ms + performance.now() - started }
      }
    }
  }
  return {
    taken() {
      const counted = work
      work = { calls: 0, ms: 0 }
      return counted
    },
  }
}
