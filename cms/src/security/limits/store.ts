import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js'
import { now } from '../../platform/clock.ts'
import { firstWhere, insert, removeWhere, setById } from '../../platform/rows.ts'
import { inTransaction } from '../../platform/transaction.ts'
import type { Rule } from './rules.ts'

interface Count {
  points: number
  expires: number
}

const live = (row: Count | null, at: number): Count | null =>
  row !== null && row.expires > at ? row : null

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

  private async row(req: PayloadRequest, key: string) {
    return firstWhere(req, 'rate-limits', { key: { equals: key } }, 'key')
  }

  async _get(key: string): Promise<Count | null> {
    return live(await this.row(await this.apart(), key), now().getTime())
  }

  async _upsert(key: string, points: number, ms: number, anew = false): Promise<Count> {
    const req = await this.apart()
    return inTransaction(req, async () => {
      const at = now().getTime()
      const row = await this.row(req, key)
      const counted = anew ? null : live(row, at)
      const count = {
        points: (counted?.points ?? 0) + points,
        expires: counted?.expires ?? at + ms,
      }
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
