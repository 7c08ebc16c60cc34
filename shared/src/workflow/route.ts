import type { ItemFacts, Route } from './situation.ts'
import type { State } from './states.ts'

/**
 * The route a submission takes (regulation 4.1.e, 4.2.e; nobody judges their own text):
 * a vice principal's own item goes to the principal, the principal's to the category's vice
 * principal, and the head of the unit needs no stage 1 for what they wrote.
 */
export function routeAtSubmission(
  item: Pick<ItemFacts, 'unit' | 'authorOffices'>,
  category: Route,
): Route {
  const holds = (office: string) => item.authorOffices.some((held) => held.office === office)
  const isHead = item.authorOffices.some((o) => o.office === 'head' && o.unit === item.unit)
  const stage1 = category.stage1 && !isHead
  if (holds('principal')) {
    const approver = category.approver === 'principal' ? 'vicePrincipalAcademic' : category.approver
    return { stage1, approver }
  }
  const isVice = holds('vicePrincipalAcademic') || holds('vicePrincipalActivities')
  return { stage1, approver: isVice ? 'principal' : category.approver }
}

/** Where a submission lands. */
export function firstState(route: Route): Extract<State, 'inReview' | 'inApproval'> {
  return route.stage1 ? 'inReview' : 'inApproval'
}
