import { day } from '@bbt/shared/contract/fields.ts'
import { OFFICE_NAMES } from '@bbt/shared/offices.ts'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { freshActorOf, holdOffice, holdsAny, holdsInOwnName } from '../access/actor.ts'
import { issuesOfGiving } from '../access/giving.ts'
import { keepAPrincipal } from '../access/lastPrincipal.ts'
import { isPast } from '../access/ownTerms.ts'
import { today } from '../platform/clock.ts'
import { Refusal, worded } from '../platform/refusal.ts'
import { byId, compareAndSet } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { needFreshCode } from '../security/secondFactor/freshCode.ts'
import { recordAppointment } from '../workflow/appointmentEvents.ts'
import { answering, notFound, pathParam, queryParam } from './answer.ts'

/** What is asked about, of a form that may be half filled in. */
const Asked = z.object({
  person: z.string().min(1),
  office: z.enum(OFFICE_NAMES),
  from: day.default(() => today()),
  to: day.optional(),
})

/** What would keep the person of this request from giving an office; nothing while the form does not say which to whom. */
async function advice(req: PayloadRequest): Promise<object> {
  const actor = await freshActorOf(req)
  if (!actor || !holdsAny(actor, ['principal'])) return notFound()
  const given = ['person', 'office', 'from', 'to'].flatMap((name) => {
    const value = queryParam(req, name)
    return value === null || value === '' ? [] : [[name, value] as const]
  })
  const asked = Asked.safeParse(Object.fromEntries(given))
  const issues = asked.success ? await issuesOfGiving(req, actor, asked.data) : []
  return { issues: issues.map(worded) }
}

/**
 * `GET /api/appointments/advice`: what stands in the way of an appointment, before it is tried.
 * `POST /api/appointments/:id/end`: the principal ends an appointment today. Its past stays as it was.
 */
export const appointmentEndpoints: Endpoint[] = [
  { path: '/advice', method: 'get', handler: answering(advice) },
  {
    path: '/:id/end',
    method: 'post',
    handler: answering(async (req) => {
      const id = pathParam(req, 'id')
      await inTransaction(req, async () => {
        const actor = await freshActorOf(req)
        if (!actor || !holdsAny(actor, ['principal'])) throw new Refusal([{ code: 'notYours' }])
        needFreshCode(actor)
        const row = await byId(req, 'appointments', id)
        if (!row || row.endedBy || isPast(row, today())) {
          throw new Refusal([{ code: 'wrongState' }])
        }
        if (row.office === 'principal') {
          if (!holdsInOwnName(actor, ['principal'])) throw new Refusal([{ code: 'notYours' }])
          await keepAPrincipal(req, ({ id }) => id === row.id)
        }
        await holdOffice(req, row)
        const to = row.from > today() ? row.from : today()
        const where = { id: { equals: id }, updatedAt: { equals: row.updatedAt } }
        const ended = await compareAndSet(req, 'appointments', where, { to, endedBy: actor.person })
        if (!ended) throw new Refusal([{ code: 'stale' }])
        const after = { ...row, to, endedBy: actor.person }
        await recordAppointment(req, 'ended', after, actor.person)
      })
      return { ended: today() }
    }),
  },
]
