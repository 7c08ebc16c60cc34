import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import RateLimiterRes from 'rate-limiter-flexible/lib/RateLimiterRes.js'
import RateLimiterStoreAbstract from 'rate-limiter-flexible/lib/RateLimiterStoreAbstract.js'
import { now } from '../../platform/clock.ts'
import { QueuePerKey } from '../../platform/queuePerKey.ts'
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

const REMEMBERED = 1000
const PATIENCE_MS = 60_000

interface Memory {
  /** As they were read or written last, the latest at the end: a guess, which every write puts to the test. */
  rows: Map<string, Row<'rate-limits'>>
  /** Counts by one key go one after the other: a flood of them would turn each other away in the database, over and over. */
  lines: QueuePerKey
}

const memories = new WeakMap<Payload, Memory>()

function memoryOf(payload: Payload): Memory {
  const known = memories.get(payload) ?? { rows: new Map(), lines: new QueuePerKey(PATIENCE_MS) }
  memories.set(payload, known)
  return known
}

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

  private async row(req: PayloadRequest, key: string) {
    return firstWhere(req, 'rate-limits', { key: { equals: key } })
  }

  private remember(key: string, row: Row<'rate-limits'> | null): void {
    const { rows } = memoryOf(this.payload)
    rows.delete(key)
    if (row) rows.set(key, row)
    const [oldest] = rows.keys()
    if (rows.size > REMEMBERED && oldest !== undefined) rows.delete(oldest)
  }

  /** Whether the last that is known of it leaves a try: then it need not be read before it is counted. */
  hasRoom(key: string): boolean {
    const known = live(memoryOf(this.payload).rows.get(this.getKey(key)) ?? null, now().getTime())
    return known !== null && known.points < this.points
  }

  async _get(key: string): Promise<Count | null> {
    const row = await this.row(await this.apart(), key)
    this.remember(key, row)
    return live(row, now().getTime())
  }

  async _upsert(key: string, points: number, ms: number, anew = false): Promise<Count> {
    return memoryOf(this.payload).lines.run(key, () => this.counted(key, points, ms, anew))
  }

  private async counted(key: string, points: number, ms: number, anew: boolean): Promise<Count> {
    const req = await this.apart()
    const at = now().getTime()
    const after = (row: Count | null): Count => {
      const counted = anew ? null : live(row, at)
      const expires = counted?.expires ?? at + ms
      return { points: (counted?.points ?? 0) + points, expires }
    }
    const seen = memoryOf(this.payload).rows.get(key)
    if (seen && (await alone(req, () => replace(req, seen, after(seen))))) {
      this.remember(key, { ...seen, ...after(seen) })
      return after(seen)
    }
    return inTransaction(req, async () => {
      const row = await this.row(req, key)
      const count = after(row)
      this.remember(key, row && { ...row, ...count })
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
    this.remember(key, null)
    await inTransaction(req, () => removeWhere(req, 'rate-limits', { key: { equals: key } }))
    return true
  }

  _getRateLimiterRes(_key: string, changed: number, { points, expires }: Count): RateLimiterRes {
    const left = Math.max(this.points - points, 0)
    const wait = Math.max(expires - now().getTime(), 0)
    return new RateLimiterRes(left, wait, points, points === changed)
  }
}
