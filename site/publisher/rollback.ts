import { z } from 'zod'
import { formatDateTime } from '@bbt/shared/text/dates.ts'
import { type Answer, json } from './http.ts'
import { jsonIn } from './jsonIn.ts'
import type { Publisher } from './publisher.ts'
import { KEPT_DAYS } from './store/texts.ts'
import type { Store } from './store/store.ts'

const DAY_MS = 86_400_000

/** What is asked of the publisher: the event to roll back before, or null to follow the feed again. */
const HoldRequest = z.strictObject({ before: z.int().positive().nullable() })

/** What came of a wish to roll back, in words. */
export const RollbackAnswer = z.strictObject({ ok: z.boolean(), message: z.string() })
export type RollbackAnswer = z.infer<typeof RollbackAnswer>

const no = (message: string): RollbackAnswer => ({ ok: false, message })

/** Why the site cannot be rolled back to before an event; null when it can. */
function obstacle(store: Store, before: number, now: Date): string | null {
  const { seq } = store.head()
  if (before > seq) return `Chưa có sự kiện ${before}: sự kiện cuối cùng là ${seq}.`
  const event = store.event(before)
  const oldest = now.getTime() - KEPT_DAYS * DAY_MS
  if (event === null || Date.parse(event.at) < oldest) {
    return `Sự kiện ${before} đã quá ${KEPT_DAYS} ngày: chỉ lùi được về trước một sự kiện trong ${KEPT_DAYS} ngày gần đây.`
  }
  if (!store.hadConfiguration(before)) {
    return `Trước sự kiện ${before} trang chưa có cấu hình nào: chọn một sự kiện sau đó.`
  }
  return null
}

/**
 * Rolls the site back to before an event of the feed, or has it follow the feed again (null). What has
 * been taken down stays down: a rollback is no way around it.
 */
export async function rollBack(
  store: Store,
  publisher: Publisher,
  before: number | null,
  now: Date,
): Promise<RollbackAnswer> {
  if (before === null && store.heldBefore() === null) {
    return no('Trang đang theo nguồn xuất bản, không bị giữ ở đâu cả.')
  }
  const reason = before === null ? null : obstacle(store, before, now)
  if (reason !== null) return no(reason)
  const isWritten = await publisher.hold(before)
  if (!isWritten) {
    return no(
      `Chưa viết xong trang: ${publisher.health().lastError ?? 'xem publisher.log'}. Bộ xuất bản sẽ tự thử lại.`,
    )
  }
  if (before === null) return { ok: true, message: 'Trang đã theo lại nguồn xuất bản.' }
  const { at, url } = store.event(before) ?? { at: '', url: '' }
  return {
    ok: true,
    message: `Trang đã lùi về ngay trước sự kiện ${before} (${url}, ${formatDateTime(at)}) và được giữ ở đó: bài đăng sau đó chưa hiện, bài đã gỡ vẫn gỡ. Để trang theo lại: npm run site -- resume.`,
  }
}

/** The same for who asks over HTTP. @param body `{"before": 12}` or `{"before": null}` */
export async function answerHold(
  store: Store,
  publisher: Publisher,
  body: string,
  now: Date,
): Promise<Answer> {
  const parsed = HoldRequest.safeParse(jsonIn(body))
  if (!parsed.success) return json(422, no('Cần {"before": số của sự kiện} hoặc {"before": null}.'))
  const answer = await rollBack(store, publisher, parsed.data.before, now)
  return json(answer.ok ? 200 : 409, answer)
}
