import type { ItemFacts, Route } from './situation.ts'
import type { State } from './states.ts'

const OTHER = {
  vicePrincipalAcademic: 'vicePrincipalActivities',
  vicePrincipalActivities: 'vicePrincipalAcademic',
} as const

/**
 * The route a submission takes (regulation 4.1.e, 4.2.e; nobody judges their own text):
 * a vice principal's own item goes to the principal, the principal's to the category's vice
 * principal (to the other one where they hold that office too), and the head of the unit needs no
 * stage 1 for what they wrote. Who only stands in for the head does: the head is still there.
 */
export function routeAtSubmission(
  item: Pick<ItemFacts, 'unit' | 'authorOffices'>,
  category: Route,
): Route {
  const holds = (office: string) => item.authorOffices.some((held) => held.office === office)
  const isHead = item.authorOffices.some(
    (o) => o.office === 'head' && o.unit === item.unit && o.onBehalfOf === null,
  )
  const stage1 = category.stage1 && !isHead
  if (holds('principal')) {
    const wanted = category.approver === 'principal' ? 'vicePrincipalAcademic' : category.approver
    return { stage1, approver: holds(wanted) ? OTHER[wanted] : wanted }
  }
  const isVice = holds('vicePrincipalAcademic') || holds('vicePrincipalActivities')
  return { stage1, approver: isVice ? 'principal' : category.approver }
}

/** Where a submission lands. */
export function firstState(route: Route): Extract<State, 'inReview' | 'inApproval'> {
  return route.stage1 ? 'inReview' : 'inApproval'
}
