import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js'
import { now } from '../../platform/clock.ts'
import type { Row } from '../../platform/rows.ts'
import { compareAndSet, firstWhere, insert, removeWhere, setById } from '../../platform/rows.ts'
import { alone, inTransaction } from '../../platform/transaction.ts'
import type { Rule } from './rules.ts'

interface Count {
  points: number
  expires: number
}

const live = (row: Count | null, at: number): Count | null =>
  row !== null && row.expires > at ? row : null

/** False where somebody has counted since this row was read. */
const replace = (req: PayloadRequest, { id, points, expires }: Count & { id: string }, to: Count) =>
  compareAndSet(
    req,
    'rate-limits',
    { id: { equals: id }, points: { equals: points }, expires: { equals: expires } },
    to,
  )

/**
 * rate-limiter-flexible over the rows of `rate-limits`, on either database. Every count is a
 * transaction of its own: it stands although the request that was counted is refused.
 */
export class RowLimiter extends RateLimiterStoreAbstract {
  private readonly payload: Payload

  constructor(payload: Payload, name: string, { points, seconds }: Rule) {
    super({ storeClient: payload, keyPrefix: name, points, duration: seconds })
    this.payload = payload
  }

  private apart(): Promise<PayloadRequest> {
    return createLocalReq({}, this.payload)
  }

  /** What `_get` read last: where nobody has counted since, it need not be read again. */
  private seen: Row<'rate-limits'> | null = null

  private async row(req: PayloadRequest, key: string) {
    return firstWhere(req, 'rate-limits', { key: { equals: key } }, 'key')
  }

  async _get(key: string): Promise<Count | null> {
    this.seen = await this.row(await this.apart(), key)
    return live(this.seen, now().getTime())
  }

  async _upsert(key: string, points: number, ms: number, anew = false): Promise<Count> {
    const req = await this.apart()
    const at = now().getTime()
    const after = (row: Count | null): Count => {
      const counted = anew ? null : live(row, at)
      const expires = counted?.expires ?? at + ms
      return { points: (counted?.points ?? 0) + points, expires }
    }
    const { seen } = this
    if (seen?.key === key && (await alone(req, () => replace(req, seen, after(seen))))) {
      return after(seen)
    }
    return inTransaction(req, async () => {
      const row = await this.row(req, key)
      const count = after(row)
      if (row) await setById(req, 'rate-limits', row.id, count)
      else {
        await removeWhere(req, 'rate-limits', { expires: { less_than: at } })
        await insert(req, 'rate-limits', { key, ...count })
      }
      return count
    })
  }

  async _delete(key: string): Promise<boolean> {
    const req = await this.apart()
    await inTransaction(req, () => removeWhere(req, 'rate-limits', { key: { equals: key } }))
    return true
  }

  _getRateLimiterRes(_key: string, changed: number, { points, expires }: Count): RateLimiterRes {
    const left = Math.max(this.points - points, 0)
    const wait = Math.max(expires - now().getTime(), 0)
    return new RateLimiterRes(left, wait, points, points === changed)
  }
}
