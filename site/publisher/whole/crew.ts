import { Worker } from 'node:worker_threads'
import { accept, refuse, type Result } from '../refusals.ts'
import type { FileChange } from '../release/release.ts'
import type { Head } from '../store/eventRows.ts'
import type { NewRelease } from './newFile.ts'
import type { Take } from './renderInto.ts'

/** What each of a crew is told when it begins. */
export interface Order {
  /** Folder of the built templates, and which they must be. */
  dist: string
  templates: string
  /** The store, and where it must stand. */
  storeFile: string
  head: Head
  siteUrl: string
  into: NewRelease
}

/** A crew's own part of the memory; rendering keeps one batch, so more would be a leak. */
const MEMORY = { maxOldGenerationSizeMb: 256 }

/**
 * Has some threads write pages, batch by batch, whoever is free taking the next. The first that refuses,
 * fails or ends before its time ends all of them, as does the signal; none is left when this resolves.
 */
export async function workTogether(
  order: Order,
  crew: number,
  batches: Iterator<string[]>,
  take: Take,
  signal: AbortSignal,
): Promise<Result<null>> {
  const workers = Array.from(
    { length: crew },
    () =>
      new Worker(new URL('worker.ts', import.meta.url), {
        workerData: order,
        resourceLimits: MEMORY,
      }),
  )
  const over = new AbortController()
  try {
    return await new Promise((resolve) => {
      let busy = crew
      const stop = () => resolve(refuse('stopped', ''))
      if (signal.aborted) stop()
      // The signal outlives every crew: what hangs on it would keep them all.
      signal.addEventListener('abort', stop, { signal: over.signal })
      for (const worker of workers) {
        void work(worker, batches, take).then((done) => {
          busy -= 1
          if (!done.ok || busy === 0) resolve(done)
        })
      }
    })
  } finally {
    over.abort()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Gives one worker batches as long as there are any. */
function work(worker: Worker, batches: Iterator<string[]>, take: Take): Promise<Result<null>> {
  return new Promise((resolve) => {
    let paths: string[] = []
    const broken = (reason: string) => {
      const [first] = paths
      // Which page of the batch it was nobody knows: no item is named.
      const about = first === undefined ? undefined : { item: null, url: first }
      resolve(refuse('renderFailed', `từ ${first ?? 'chưa trang nào'} trở đi, ${reason}`, about))
    }
    worker.on('message', (done: Result<FileChange[]>) => {
      if (!done.ok) {
        resolve(done)
        return
      }
      take(paths.length, done.value)
      const next = batches.next()
      if (next.done === true) {
        resolve(accept(null))
        return
      }
      paths = next.value
      worker.postMessage(paths)
    })
    worker.on('error', (error) => broken(String(error)))
    worker.on('exit', (code) => broken(`một luồng dựng trang dừng giữa chừng, mã ${code}`))
  })
}
