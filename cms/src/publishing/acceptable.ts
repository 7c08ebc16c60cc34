import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { brokenChain, CHAIN_FAULTS } from '@bbt/shared/approval/people.ts'
import { FeedEvent, TraceStep } from '@bbt/shared/contract/feed.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { Refusal } from '../platform/refusal.ts'
import { STEP_OF } from './trace.ts'

/** The words of a clock that was set back between two steps: nothing else can put them out of order. */
const CLOCK = 'Đồng hồ máy chủ đang đi sau một bước đã duyệt: chỉnh lại đồng hồ rồi làm lại.'

/**
 * An event as its reader will read it. What the publisher would refuse is never on the feed, where nobody could take
 * it back and everything behind it would wait.
 * @throws Refusal with what the publisher would say
 */
export function acceptable(event: object): FeedEvent {
  const parsed = FeedEvent.safeParse(JSON.parse(canonicalJson(event)))
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new Refusal([{ code: 'publisherRefuses', detail: `Mục chưa đúng: ${places}.` }])
  }
  const broken = parsed.data.kind === 'publish' ? brokenChain(parsed.data) : []
  if (broken.length === 0) return parsed.data
  const faults = broken.map((fault) => CHAIN_FAULTS[fault]).join(', ')
  const detail = `Chuỗi duyệt: ${faults}.`
  const isClock = broken.every((fault) => fault === 'wrongOrder')
  throw new Refusal([{ code: 'publisherRefuses', detail: isClock ? `${detail} ${CLOCK}` : detail }])
}

/**
 * A step's words for the public page are sealed with it and cannot be mended later: it is not taken with words that
 * no event may carry. @throws Refusal
 */
export function refuseUnreadableTitle(action: TransitionName, title: string): void {
  if (STEP_OF[action] === undefined || TraceStep.shape.title.safeParse(title).success) return
  throw new Refusal([{ code: 'titleUnreadable' }])
}
