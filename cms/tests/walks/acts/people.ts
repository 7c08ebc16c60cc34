import type { Office } from '@bbt/shared/offices.ts'
import { APPROVING_OFFICES } from '@bbt/shared/offices.ts'
import type { Answer } from '../../support/school.ts'
import { holdersAt } from '../checks/offices.ts'
import { pick } from '../move.ts'
import { peopleOf } from '../walk.ts'
import type { Act } from './request.ts'
import { anybody } from './request.ts'

const GIVEN: readonly Office[] = [
  'head',
  'head',
  'writer',
  'websiteAdmin',
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'principal',
]

const DAY = 86_400_000

const day = (time: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(time)

/** The principal appoints somebody, for good, for a term, or to stand in for somebody else. */
export const appoint: Act = (walk, move) => {
  const { school, history } = walk
  const office = pick(GIVEN, move.what)
  const person = school.people[anybody(walk, move)]
  const isOfUnit = office === 'head' || office === 'writer'
  const unit = isOfUnit ? pick([...school.units.values()], move.how) : null
  const [from, to] = [move.how % 3, (move.how % 3) + (move.what % 12)].map((days) =>
    day(walk.now().getTime() + days * DAY),
  ) as [string, string]
  const lenders = holdersAt(history, office, walk.now().toISOString(), unit ?? undefined)
  const delegator = pick([...lenders, school.people.principal], move.seen)
  const ends = office === 'principal' || move.seen % 3 !== 0
  const delegates = ends && move.seen % 2 === 0 && delegator !== person
  const body = {
    person,
    office,
    from,
    ...(unit !== null && { unit }),
    ...(ends && { to }),
    ...(delegates && { delegatedBy: delegator }),
  }
  const learn = (answer: Answer) => {
    const { id } = answer.body['doc'] as { id: string }
    const delegatedBy = delegates ? delegator : null
    const madeAt = walk.now().toISOString()
    const term = { from, to: ends ? to : null, delegatedBy, madeAt, endedAt: null }
    history.held.push({ id, person, office, unit, ...term })
  }
  return { kind: 'other', as: 'principal', method: 'POST', path: '/appointments', body, learn }
}

/** The principal ends an appointment: any but his own, or nobody could appoint any more. */
export const end: Act = (walk, move) => {
  const { history, school } = walk
  const others = history.held.filter(({ person }) => person !== school.people.principal)
  const ended = pick(others, move.what)
  const today = day(walk.now().getTime())
  const learn = () => {
    ended.endedAt = walk.now().toISOString()
    ended.to = ended.from > today ? ended.from : today
  }
  const path = `/appointments/${ended.id}/end`
  return { kind: 'other', as: 'principal', method: 'POST', path, learn }
}

/** A category gets another route. */
export const route: Act = (walk, move) => {
  const category = pick([...walk.school.categories.values()], move.what)
  const set = { stage1: move.how % 3 !== 0, approver: pick(APPROVING_OFFICES, move.how) }
  const learn = () => {
    walk.history.routes.push({ category, ...set, after: walk.history.decisions.length })
  }
  const path = `/categories/${category}`
  return { kind: 'other', as: 'principal', method: 'PATCH', path, body: set, learn }
}

/** An account is closed or opened again; the principal's stays open. */
export const account: Act = (walk, move) => {
  const name = pick(
    peopleOf(walk.school).filter((person) => person !== 'principal'),
    move.who,
  )
  const person = walk.school.people[name]
  const active = move.how % 5 > 1
  const body = { active, ...(!active && { decidedGoesBack: 'stays' }) }
  const learn = () => {
    walk.history.switched.push({ person, active, at: walk.now().toISOString() })
    walk.school.signInAgain(name)
  }
  const path = `/users/${person}`
  return { kind: 'other', as: 'principal', method: 'PATCH', path, body, learn }
}
