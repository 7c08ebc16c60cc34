import { CHARACTERS } from '@bbt/shared/limits.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { digest } from '@bbt/shared/contract/fields.ts'
import { cleanLines } from '@bbt/shared/text/clean.ts'
import { visibleOrNone } from '@bbt/shared/text/visible.ts'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../platform/refusal.ts'
import { RequestRefused } from '../platform/requestRefused.ts'

/** What is said with a step, as it is kept; nothing where nobody would see anything of it. */
const said = (comment: string | null | undefined) =>
  (typeof comment === 'string' && visibleOrNone(cleanLines(comment))) || null

const Body = z.strictObject({
  action: z.enum(TRANSITION_NAMES),
  rev: z.int().positive(),
  digest: digest.nullable(),
  comment: z
    .string()
    .max(10 * CHARACTERS.comment)
    .nullish()
    .transform(said),
  at: z.iso.datetime({ offset: true }).nullish(),
  earlier: digest.nullish(),
})

type Read =
  { ok: true; value: z.infer<typeof Body> } | { ok: false; error: Refusal | RequestRefused }

/**
 * The body of a transition request. A time that the calendar does not have, or that names no zone, is something
 * a person may have typed: 422; everything else a 400 that names the part that is wrong.
 */
export async function transitionBody(req: PayloadRequest): Promise<Read> {
  const json: unknown = await req.json?.().catch(() => null)
  const parsed = Body.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const part = parsed.error.issues[0]?.path.join('.') ?? ''
  if (part === 'at') return { ok: false, error: new Refusal([{ code: 'timeWrong', field: 'at' }]) }
  const error = new RequestRefused(
    'unreadable',
    `Yêu cầu không đúng dạng${part ? ` ở mục “${part}”` : ''}: cần action, rev, digest (xem docs/api.md).`,
  )
  return { ok: false, error }
}
