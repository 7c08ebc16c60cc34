import type { Endpoint } from 'payload'
import { freshActorOf, holdOffice, holdsAny, holdsInOwnName } from '../access/actor.ts'
import { keepAPrincipal } from '../access/lastPrincipal.ts'
import { isPast } from '../access/ownTerms.ts'
import { today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { byId, compareAndSet } from '../platform/rows.ts'
import { inTransaction } from '../platform/transaction.ts'
import { needFreshCode } from '../security/secondFactor/freshCode.ts'
import { recordAppointment } from '../workflow/appointmentEvents.ts'
import { answering, pathParam } from './answer.ts'

/** `POST /api/appointments/:id/end`: the principal ends an appointment today. Its past stays as it was. */
export const appointmentEndpoints: Endpoint[] = [
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
