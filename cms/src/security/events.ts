import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { append } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import { inTransaction } from '../platform/transaction.ts'
import { addressOf, agentOf } from './client.ts'
import type { SecurityEventKind } from './eventKinds.ts'
import { forgetDevices } from './login/devices.ts'

/** What happened to whose account. No secrets: no passwords, codes, tokens, nor what was typed for them. */
export interface SecurityEvent {
  kind: SecurityEventKind
  /** The account concerned (id); null where there is none, as for an unknown address. */
  person: string | null
  /** Who did it (id); the person of the request unless said otherwise. */
  by?: string | null
  detail?: string
  /** Which session a login opened. */
  session?: string
}

/** An event as it is sealed: what there is none of is left out. */
export interface SecurityEntry {
  seq: number
  kind: SecurityEventKind
  at: string
  person?: string
  by?: string
  address?: string
  agent?: string
  detail?: string
  session?: string
}

/** Writes an event down, as part of the transaction of `req` where there is one: it happened only if that did. */
export async function recordSecurityEvent(
  req: PayloadRequest,
  event: SecurityEvent,
): Promise<void> {
  const entry = {
    ...event,
    by: event.by === undefined ? (req.user?.id ?? null) : event.by,
    at: now().toISOString(),
    address: addressOf(req),
    agent: agentOf(req),
  }
  const { kind, person, at } = entry
  await inTransaction(req, async () => {
    await forgetDevices(req, kind, person)
    await append(req, 'security-events', entry, { kind, person, at })
  })
}

/**
 * Writes down what was refused, in a transaction of its own. Call it when the transaction of `req` is
 * over (it would wait for it), as the refusal is on its way out.
 */
export async function recordRefused(req: PayloadRequest, event: SecurityEvent): Promise<void> {
  const apart = await createLocalReq({}, req.payload)
  apart.headers = req.headers
  apart.user = req.user
  await recordSecurityEvent(apart, event)
}
