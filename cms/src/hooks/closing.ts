import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Person } from '../access/actor.ts'
import { Refusal } from '../platform/refusal.ts'
import type { User } from '../payload-types.ts'
import { decidedAndNotUp, decidedWords, judgeAgain } from '../workflow/closing.ts'

/** What becomes of what somebody decided and is not up yet, when their account is closed. */
export const ANSWERS = [
  { value: 'back', label: 'Đưa các bài ấy về bước đã quyết định để xét lại' },
  { value: 'stays', label: 'Giữ nguyên các quyết định' },
] as const

/** Who closes an account with this request, and wants what it decided to be judged again. */
const goingBack = new WeakMap<PayloadRequest, Person>()

/**
 * Whoever closes an account that decided on texts which are not up yet says what becomes of them: somebody
 * else may have decided there. @throws Refusal that asks, where nobody said
 */
export async function askAboutDecided(
  req: PayloadRequest,
  person: string,
  { answer, actor }: { answer: unknown; actor: Person },
): Promise<void> {
  if (answer === 'back') goingBack.set(req, actor)
  if (ANSWERS.some(({ value }) => value === answer)) return
  const decided = await decidedAndNotUp(req, person)
  if (decided.length === 0) return
  const detail = `Cần chọn cho ${decidedWords(decided)}`
  throw new Refusal([{ code: 'closingAsks', field: 'decidedGoesBack', detail }])
}

/** Does what was answered, in the transaction that closes the account. */
export const sendDecidedBack: CollectionAfterChangeHook<User> = async ({ doc, req }) => {
  const actor = goingBack.get(req)
  goingBack.delete(req)
  if (actor) await judgeAgain(req, doc.id, actor)
}
