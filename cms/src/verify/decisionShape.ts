import { APPROVING_OFFICES, OFFICE_NAMES } from '@bbt/shared/offices.ts'
import { digest, instant } from '@bbt/shared/contract/fields.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import { ROUTE_REASON_NAMES } from '@bbt/shared/workflow/route.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { z } from 'zod'

const id = z.string().min(1)

const Route = z.strictObject({ stage1: z.boolean(), approver: z.enum(APPROVING_OFFICES) })

/** What a decision is made of: a well-sealed entry may still be none. */
export const DecisionShape = z.looseObject({
  seq: z.int().positive(),
  item: id,
  action: z.enum(TRANSITION_NAMES),
  from: z.enum(STATE_NAMES),
  to: z.enum(STATE_NAMES),
  rev: z.int().positive(),
  digest: digest.optional(),
  person: id.optional(),
  office: z.enum(OFFICE_NAMES).optional(),
  route: Route.optional(),
  categoryRoute: Route.optional(),
  routeReasons: z.array(z.enum(ROUTE_REASON_NAMES)).optional(),
  closed: id.optional(),
  author: id,
  coAuthors: z.array(id).optional(),
  contributors: z.array(id).optional(),
  at: instant,
})
