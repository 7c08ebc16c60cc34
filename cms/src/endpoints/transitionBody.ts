import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { digest } from '@bbt/shared/contract/fields.ts'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'

const Body = z.strictObject({
  action: z.enum(TRANSITION_NAMES),
  rev: z.int().positive(),
  digest: digest.nullable(),
  comment: z.string().max(20_000).nullish(),
  at: z.iso.datetime({ offset: true }).nullish(),
  earlier: digest.nullish(),
})

type Read = { ok: true; value: z.infer<typeof Body> } | { ok: false; error: APIError }

/** The body of a transition request, or a 400 in Vietnamese that names the part that is wrong. */
export async function transitionBody(req: PayloadRequest): Promise<Read> {
  const json: unknown = await req.json?.().catch(() => null)
  const parsed = Body.safeParse(json)
  if (parsed.success) return { ok: true, value: parsed.data }
  const part = parsed.error.issues[0]?.path.join('.') ?? ''
  const error = new APIError(
    `Yêu cầu không đúng dạng${part ? ` ở mục “${part}”` : ''}: cần action, rev, digest (xem docs/api.md).`,
    400,
    null,
    true,
  )
  return { ok: false, error }
}
