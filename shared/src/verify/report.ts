import { z } from 'zod'
import type { CheckName } from './checks.ts'
import { CHECKS } from './checks.ts'
import type { KeptHead } from './heads.ts'

/** A place that is not as it must be, in words that find it again. */
export interface Finding {
  place: string
  problem: string
}

/** How many things were looked at, and what is wrong with which. */
export interface Check {
  name: CheckName
  tried: number
  findings: Finding[]
}

/** An event of the feed as office and site each hold it. */
export const HeldEvent = z.strictObject({ seq: z.int(), hash: z.string(), at: z.string() })
export type HeldEvent = z.infer<typeof HeldEvent>

/** What one part of the program, the office or the site, found in its own data. */
export interface PartReport {
  checks: Check[]
  feed: HeldEvent[]
  /** The site alone: what took something down ahead of an event that is refused, and is not in its feed yet. */
  ahead?: HeldEvent[] | undefined
  /** The office alone: where every chain ends. */
  heads?: KeptHead[] | undefined
  /** The site alone: the event before which it is held after a rollback. */
  heldBefore?: number | undefined
}

/** The same as a child process prints it. */
export const PartReport: z.ZodType<PartReport> = z.strictObject({
  checks: z.array(
    z.strictObject({
      name: z.enum(Object.keys(CHECKS) as CheckName[]),
      tried: z.int().nonnegative(),
      findings: z.array(z.strictObject({ place: z.string(), problem: z.string() })),
    }),
  ),
  feed: z.array(HeldEvent),
  ahead: z.array(HeldEvent).optional(),
  heads: z.array(z.strictObject({ chain: z.string(), seq: z.int(), hash: z.string() })).optional(),
  heldBefore: z.int().positive().optional(),
})

export const countFindings = (checks: readonly Check[]): number =>
  checks.reduce((sum, { findings }) => sum + findings.length, 0)
