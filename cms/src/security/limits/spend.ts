import type { Payload, PayloadRequest } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import { Refusal } from '../../platform/refusal.ts'
import type { RuleName } from './rules.ts'
import { ruleOf } from './rules.ts'
import { RowLimiter } from './store.ts'

/** What is counted, and by what: an account, an address, a person. */
export type Spending = readonly [rule: RuleName, key: string]

const limiter = (payload: Payload, rule: RuleName) => new RowLimiter(payload, rule, ruleOf(rule))

/** "9 phút", rounded up. */
const waiting = (seconds: number): string =>
  seconds <= 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`

function refuse(req: PayloadRequest, ms: number): never {
  const seconds = Math.max(Math.ceil(ms / 1000), 1)
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  throw new Refusal([{ code: 'tooMany', detail: `Còn khoảng ${waiting(seconds)} nữa.` }])
}

/**
 * Counts one try against each rule. Not inside a transaction of `req`: counts stand although the
 * request is refused, so they are written apart, and on SQLite would wait for that transaction.
 * @returns how many tries are left by the strictest rule
 * @throws Refusal 429, with Retry-After on the answer, when one is used up
 */
export async function spend(req: PayloadRequest, spendings: readonly Spending[]): Promise<number> {
  // Whoever is over the limit costs a read and no write: a flood must not hold the write queue.
  const counts = spendings.map(([rule, key]) => ({ count: limiter(req.payload, rule), key }))
  for (const { count, key } of counts) {
    const counted = count.hasRoom(key) ? null : await count.get(key)
    if (counted !== null && counted.remainingPoints <= 0) refuse(req, counted.msBeforeNext)
  }
  let left = Number.POSITIVE_INFINITY
  for (const { count, key } of counts) {
    try {
      const counted = await count.consume(key)
      left = Math.min(left, counted.remainingPoints)
    } catch (error) {
      if (error instanceof RateLimiterRes) refuse(req, error.msBeforeNext)
      throw error
    }
  }
  return left
}

/** Takes one try back: it was no abuse. */
export async function giveBack(payload: Payload, spendings: readonly Spending[]): Promise<void> {
  for (const [rule, key] of spendings) await limiter(payload, rule).reward(key)
}

/** Forgets what was counted. */
export async function forget(payload: Payload, [rule, key]: Spending): Promise<void> {
  await limiter(payload, rule).delete(key)
}

/** Until when (ms since 1970… as a wait in ms) a rule is used up; 0 while it is not. */
export async function waitOf(payload: Payload, [rule, key]: Spending): Promise<number> {
  const counted = await limiter(payload, rule).get(key)
  return counted !== null && counted.remainingPoints <= 0 ? counted.msBeforeNext : 0
}
