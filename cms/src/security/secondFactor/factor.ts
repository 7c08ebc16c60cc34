import { z } from 'zod'

const Pending = z.strictObject({
  /** Sealed. */
  secret: z.string(),
  session: z.string(),
  at: z.string(),
})

/** A code accepted in a session. */
const Proof = z.strictObject({ session: z.string(), at: z.string() })

const Factor = z.strictObject({
  /** The phone that makes the codes; null while there is none. */
  device: z
    .strictObject({
      /** Sealed. */
      secret: z.string(),
      since: z.string(),
      /** Time step of the last code accepted: that one and those before it work no more. */
      lastStep: z.int(),
    })
    .nullable(),
  /** A phone that is being set up, until its first code. */
  pending: Pending.nullable(),
  /** Hashes of the recovery codes not used yet. */
  recovery: z.array(z.string()),
  proofs: z.array(Proof),
  /** Wrong codes since the last right one. */
  failures: z.int(),
  lockedUntil: z.string().nullable(),
})

/** Everything kept of one person's second factor. */
export type Factor = z.infer<typeof Factor>

export const NO_FACTOR: Factor = {
  device: null,
  pending: null,
  recovery: [],
  proofs: [],
  failures: 0,
  lockedUntil: null,
}

export const readFactor = (json: string): Factor => Factor.parse(JSON.parse(json))

/** When a code was last accepted in this session. No session, no proof. */
export const provedAt = (factor: Factor, session: string | null): string | null =>
  (factor.device && factor.proofs.find((proof) => proof.session === session)?.at) ?? null
