import type { CacheLimits } from './fileCache.ts'

/** What visitors may take of this machine. */
export interface ServerLimits extends CacheLimits {
  /** From the first byte of a connection to the end of a request's headers. */
  headersMs: number
  /** The same to the end of a request. */
  requestMs: number
  /** Without a new request on a connection that had one. */
  idleMs: number
  /** Without a byte taken of an answer. */
  stalledMs: number
  /** How often the first two are looked at. */
  checkMs: number
}

const MB = 1024 * 1024

export const LIMITS: ServerLimits = {
  cacheBytes: 64 * MB,
  cachedFileBytes: 128 * 1024,
  headersMs: 15_000,
  requestMs: 30_000,
  idleMs: 65_000,
  stalledMs: 60_000,
  checkMs: 5_000,
}
