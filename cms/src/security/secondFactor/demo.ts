import type { PayloadRequest } from 'payload'
import { now } from '../../platform/clock.ts'
import { readFounding } from '../../seed/founded.ts'
import { recordSecurityEvent } from '../events.ts'
import type { Factor } from './factor.ts'
import { NO_FACTOR } from './factor.ts'
import { seal, unseal } from './seal.ts'
import { keep, keptOf } from './store.ts'
import { codeOfStep, newSecret, stepAt } from './totp.ts'

/** The code that works now, where invented people have no phones: in a school founded as a demo, and in no other. */
export function demoCode(req: PayloadRequest, person: string, { device }: Factor): string | null {
  if (device === null || readFounding()?.demo !== true) return null
  const secret = unseal(req.payload.config.secret, person, device.secret)
  const next = Math.max(stepAt(now()), device.lastStep + 1)
  return secret === null || next > stepAt(now()) + 1 ? null : codeOfStep(secret, next)
}

/** Gives an invented person a phone that nobody has. */
export async function enrolForDemo(req: PayloadRequest, person: string): Promise<void> {
  const secret = seal(req.payload.config.secret, person, newSecret())
  const device = { secret, since: now().toISOString(), lastStep: 0 }
  await keep(req, await keptOf(req, person), { ...NO_FACTOR, device })
  await recordSecurityEvent(req, { kind: 'secondFactorEnrolled', person, by: person })
}
