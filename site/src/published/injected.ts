import { AsyncLocalStorage } from 'node:async_hooks'
import type { Published } from './published.ts'

const current = new AsyncLocalStorage<Published>()

/** Runs `work` so that the templates see what `source` holds. */
export function withPublished<T>(source: Published, work: () => T): T {
  return current.run(source, work)
}

/** What the templates render from; each request brings its own (the store, or a preview laid over it). */
export function published(): Published {
  const source = current.getStore()
  if (!source) throw new Error('a template ran outside withPublished()')
  return source
}
