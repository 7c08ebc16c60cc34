import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answering } from '../../endpoints/answer.ts'
import { RequestRefused } from '../../platform/requestRefused.ts'
import { now } from '../../platform/clock.ts'
import { enterCode } from './entering.ts'
import { FactorRefusal } from './refusals.ts'
import { resetFor } from './resetting.ts'
import { beginSetUp, confirmSetUp, renewRecoveryCodes } from './settingUp.ts'
import { statusOf } from './status.ts'

const Code = z.strictObject({ code: z.string().min(1).max(64) })
const Whom = z.strictObject({ person: z.string().min(1).max(64) })

async function bodyOf<T>(req: PayloadRequest, schema: z.ZodType<T>, form: string): Promise<T> {
  const json: unknown = await req.json?.().catch(() => null)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new RequestRefused('unreadable', `Yêu cầu không đúng dạng: cần ${form} (xem docs/api.md).`)
}

/** An endpoint below `/api/users/second-factor`; what it answers is for nobody's cache. */
function endpoint(
  method: 'get' | 'post',
  path: string,
  work: (req: PayloadRequest) => Promise<object>,
): Endpoint {
  const handler = answering(async (req) => {
    try {
      const answer = await work(req)
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      if (error instanceof FactorRefusal) return error.answer(now())
      throw error
    }
  })
  return { method, path: `/second-factor${path}`, handler }
}

/** What people do with their second factor, over the network. */
export const secondFactorEndpoints: Endpoint[] = [
  endpoint('get', '', statusOf),
  endpoint('post', '/begin', beginSetUp),
  endpoint('post', '/confirm', async (req) => {
    const { code } = await bodyOf(req, Code, '{ "code" }')
    return { recoveryCodes: await confirmSetUp(req, code) }
  }),
  endpoint('post', '/prove', async (req) => {
    const { code } = await bodyOf(req, Code, '{ "code" }')
    await enterCode(req, code)
    return statusOf(req)
  }),
  endpoint('post', '/recovery-codes', async (req) => ({
    recoveryCodes: await renewRecoveryCodes(req),
  })),
  endpoint('post', '/reset', async (req) => {
    const { person } = await bodyOf(req, Whom, '{ "person" }')
    await resetFor(req, person)
    return { reset: person }
  }),
]
