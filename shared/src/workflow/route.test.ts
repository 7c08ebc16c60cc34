import { expect, test } from 'vitest'
import type { Capacity, Route } from './situation.ts'
import type { RouteReason } from './route.ts'
import { firstState, wayAtSubmission } from './route.ts'

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

const way = (category: Route, ...writers: Held[][]) =>
  wayAtSubmission(
    { unit: 'hoa', holders: [] },
    writers.map((offices, at) => ({ person: `person ${at}`, offices })),
    category,
  )

const HEADS: RouteReason = 'byHeads'
const VICE: RouteReason = 'byVicePrincipal'
const LEADER: RouteReason = 'byPrincipal'

const CASES: [author: string, Held[], category: Route, taken: Route, reasons: RouteReason[]][] = [
  ['a teacher', [writer], twoStages(ACADEMIC), twoStages(ACADEMIC), []],
  ['a teacher, no stage 1', [writer], direct(PRINCIPAL), direct(PRINCIPAL), []],
  ['nobody any more', [], twoStages(PRINCIPAL), twoStages(PRINCIPAL), []],
  ['the website admin', [admin], twoStages(PRINCIPAL), twoStages(PRINCIPAL), []],
  ['the head of the unit', [head], twoStages(ACADEMIC), direct(ACADEMIC), [HEADS]],
  ['the head, no stage 1', [head], direct(ACADEMIC), direct(ACADEMIC), []],
  ['the head of another unit', [headElsewhere], twoStages(ACADEMIC), twoStages(ACADEMIC), []],
  // The head is still there to judge what their stand-in wrote.
  [
    'who stands in for the head',
    [writer, standInHead],
    twoStages(ACADEMIC),
    twoStages(ACADEMIC),
    [],
  ],
  [
    'the vice principal of the category',
    [academic],
    twoStages(ACADEMIC),
    twoStages(PRINCIPAL),
    [VICE],
  ],
  ['the other vice principal', [activities], twoStages(ACADEMIC), twoStages(PRINCIPAL), [VICE]],
  ['a vice principal to the principal', [academic], direct(PRINCIPAL), direct(PRINCIPAL), []],
  [
    'a vice principal and head',
    [head, academic],
    twoStages(ACADEMIC),
    direct(PRINCIPAL),
    [HEADS, VICE],
  ],
  ['the principal', [principal], twoStages(ACTIVITIES), twoStages(ACTIVITIES), []],
  ['the principal, own category', [principal], direct(PRINCIPAL), direct(ACADEMIC), [LEADER]],
  ['an acting principal', [academic, principal], twoStages(ACTIVITIES), twoStages(ACTIVITIES), []],
  // Where they hold the category's office too, they cannot approve it themselves.
  ['both at once', [academic, principal], twoStages(ACADEMIC), twoStages(ACTIVITIES), [LEADER]],
  ['both, own category', [academic, principal], direct(PRINCIPAL), direct(ACTIVITIES), [LEADER]],
  [
    'who stands in',
    [academic, standInPrincipal],
    twoStages(ACADEMIC),
    twoStages(ACTIVITIES),
    [LEADER],
  ],
]

test.each(CASES)('%s', (_who, offices, category, taken, reasons) => {
  expect(way(category, offices)).toEqual({ route: taken, reasons })
})

// Whoever of them made the item, and in whatever order they wrote.
const TOGETHER: [who: string, Held[][], category: Route, taken: Route][] = [
  ['nobody', [], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['two heads of the unit', [[head], [writer, head]], twoStages(ACADEMIC), direct(ACADEMIC)],
  ['a head and a writer', [[head], [writer]], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['a writer and the head', [[writer], [head]], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['a head and their stand-in', [[head], [standInHead]], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['heads of two units', [[head], [headElsewhere]], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['a head and the administrator', [[head], [admin]], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  ['a head and somebody who left', [[head], []], twoStages(ACADEMIC), twoStages(ACADEMIC)],
  [
    'a writer and a vice principal',
    [[writer], [academic]],
    twoStages(ACADEMIC),
    twoStages(PRINCIPAL),
  ],
  ['a writer and the principal', [[writer], [principal]], direct(PRINCIPAL), direct(ACADEMIC)],
  ['both vice principals', [[academic], [activities]], twoStages(ACADEMIC), twoStages(PRINCIPAL)],
  [
    'the principal and a vice principal',
    [[principal], [academic]],
    direct(ACADEMIC),
    direct(ACTIVITIES),
  ],
  [
    'the same, the other way round',
    [[academic], [principal]],
    direct(ACADEMIC),
    direct(ACTIVITIES),
  ],
]

test.each(TOGETHER)('%s together', (_who, writers, category, taken) => {
  expect(way(category, ...writers)?.route).toEqual(taken)
})

test('a submission lands where its route begins', () => {
  expect(firstState(twoStages(PRINCIPAL))).toBe('inReview')
  expect(firstState(direct(PRINCIPAL))).toBe('inApproval')
})
