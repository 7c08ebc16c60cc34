import { expect, test } from 'vitest'
import type { Capacity, Route } from './situation.ts'
import { firstState, routeAtSubmission } from './route.ts'

type Held = Pick<Capacity, 'office' | 'unit' | 'onBehalfOf'>

const writer: Held = { office: 'writer', unit: 'hoa', onBehalfOf: null }
const head: Held = { office: 'head', unit: 'hoa', onBehalfOf: null }
const headElsewhere: Held = { office: 'head', unit: 'toan', onBehalfOf: null }
const academic: Held = { office: 'vicePrincipalAcademic', unit: null, onBehalfOf: null }
const activities: Held = { office: 'vicePrincipalActivities', unit: null, onBehalfOf: null }
const principal: Held = { office: 'principal', unit: null, onBehalfOf: null }
const admin: Held = { office: 'websiteAdmin', unit: null, onBehalfOf: null }

const standInHead: Held = { ...head, onBehalfOf: 'bao' }
const standInPrincipal: Held = { ...principal, onBehalfOf: 'nguyet' }

const ACADEMIC = 'vicePrincipalAcademic'
const ACTIVITIES = 'vicePrincipalActivities'
const PRINCIPAL = 'principal'

const twoStages = (approver: Route['approver']): Route => ({ stage1: true, approver })
const direct = (approver: Route['approver']): Route => ({ stage1: false, approver })

const CASES: [author: string, Held[], category: Route, taken: Route][] = [
  ['a teacher', [writer], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['a teacher, no stage 1', [writer], direct(PRINCIPAL), direct(PRINCIPAL)],
  ['nobody any more', [], twoStages(PRINCIPAL), twoStages(PRINCIPAL)],
  ['the website admin', [admin], twoStages(PRINCIPAL), twoStages(PRINCIPAL)],
  ['the head of the unit', [head], twoStages(ACADEMIC), direct(ACADEMIC)],
  ['the head of another unit', [headElsewhere], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  // The head is still there to judge what their stand-in wrote.
  ['who stands in for the head', [writer, standInHead], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['the vice principal of the category', [academic], twoStages(ACADEMIC), twoStages(PRINCIPAL)],
  ['the other vice principal', [activities], twoStages(ACADEMIC), twoStages(PRINCIPAL)],
  ['a vice principal to the principal', [academic], direct(PRINCIPAL), direct(PRINCIPAL)],
  ['a vice principal and head', [head, academic], twoStages(ACADEMIC), direct(PRINCIPAL)],
  ['the principal', [principal], twoStages(ACTIVITIES), twoStages(ACTIVITIES)],
  ['the principal, own category', [principal], direct(PRINCIPAL), direct(ACADEMIC)],
  ['an acting principal', [academic, principal], twoStages(ACTIVITIES), twoStages(ACTIVITIES)],
  // Where they hold the category's office too, they cannot approve it themselves.
  ['both at once', [academic, principal], twoStages(ACADEMIC), twoStages(ACTIVITIES)],
  ['both, own category', [academic, principal], direct(PRINCIPAL), direct(ACTIVITIES)],
  ['who stands in', [academic, standInPrincipal], twoStages(ACADEMIC), twoStages(ACTIVITIES)],
]

test.each(CASES)('%s', (_who, authorOffices, category, taken) => {
  expect(routeAtSubmission({ unit: 'hoa', authorOffices }, category)).toEqual(taken)
})

test('a submission lands where its route begins', () => {
  expect(firstState(twoStages(PRINCIPAL))).toBe('inReview')
  expect(firstState(direct(PRINCIPAL))).toBe('inApproval')
})
