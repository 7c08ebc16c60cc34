import { describe, expect, test } from 'vitest'
import type { ApprovingOffice, Office } from '../offices.ts'
import { wayAtSubmission, wayToApproval } from './route.ts'
import type { Holder, Route, Writer } from './situation.ts'

const UNIT = 'hoa'
const A = 'vicePrincipalAcademic'
const B = 'vicePrincipalActivities'
const P = 'principal'

/** Who holds what: "bao" is the head, "an" and "binh" the vice principals, "cuc" the principal. */
const SCHOOL: readonly Holder[] = [
  { person: 'bao', office: 'head', onBehalfOf: null },
  { person: 'an', office: A, onBehalfOf: null },
  { person: 'binh', office: B, onBehalfOf: null },
  { person: 'cuc', office: P, onBehalfOf: null },
]

const lent = (person: string, office: Office, onBehalfOf: string): Holder => {
  return { person, office, onBehalfOf }
}

const own = (person: string, office: Office): Holder => ({ person, office, onBehalfOf: null })

const writerOf = (person: string, holders: readonly Holder[]): Writer => ({
  person,
  offices: holders
    .filter((holder) => holder.person === person)
    .map(({ office, onBehalfOf }) => {
      return { office, unit: office === 'head' ? UNIT : null, onBehalfOf }
    }),
})

/** "endorsed? approver: reasons", or null where nobody may approve. */
function way(
  wrote: readonly string[],
  holders: readonly Holder[],
  approver: ApprovingOffice,
): string | null {
  const category: Route = { stage1: true, approver }
  const writers = wrote.map((person) => writerOf(person, holders))
  const found = wayAtSubmission({ unit: UNIT, holders }, writers, category)
  if (found === null) return null
  const { route, reasons } = found
  return [`${route.stage1 ? 'head, ' : ''}${route.approver}`, ...reasons].join(' ')
}

type Case = [story: string, wrote: string[], holders: readonly Holder[], string | null]

describe('stage 1 is passed where everybody who would endorse has words in the text', () => {
  const secondHead = [...SCHOOL, own('dung', 'head')]
  const standIn = [...SCHOOL, lent('giang', 'head', 'bao')]
  test.each<Case>([
    ['a writer alone', ['lan'], SCHOOL, `head, ${A}`],
    ['a writer and the head', ['lan', 'bao'], SCHOOL, `${A} headHasWords`],
    ['the head alone', ['bao'], SCHOOL, `${A} byHeads`],
    ['a writer and one of two heads', ['lan', 'bao'], secondHead, `head, ${A}`],
    ['a writer and both heads', ['lan', 'bao', 'dung'], secondHead, `${A} headHasWords`],
    ['both heads alone', ['bao', 'dung'], secondHead, `${A} byHeads`],
    // The stand-in would act in the name of the head.
    ['a writer and the head, who has a stand-in', ['lan', 'bao'], standIn, `${A} headHasWords`],
    ['a writer who stands in for the head', ['giang'], standIn, `head, ${A}`],
    ['the head and their stand-in', ['bao', 'giang'], standIn, `${A} headHasWords`],
    ['nobody is head: it waits for one', ['lan'], SCHOOL.slice(1), `head, ${A}`],
  ])('%s', (_story, wrote, holders, expected) => {
    expect(way(wrote, holders, A)).toBe(expected)
  })
})

describe('approval moves on where everybody who would approve has words in the text', () => {
  const secondA = [...SCHOOL, own('em', A)]
  const forPrincipal = [...SCHOOL, lent('giang', P, 'cuc')]
  const withoutPrincipal = SCHOOL.filter(({ office }) => office !== P)
  const withoutB = SCHOOL.filter(({ office }) => office !== B)
  const secondPrincipal = [...SCHOOL, own('hai', P)]
  test.each<Case>([
    ['the vice principal', ['an'], SCHOOL, `head, ${P} byVicePrincipal`],
    ['the other one', ['binh'], SCHOOL, `head, ${P} byVicePrincipal`],
    ['one of two in the office', ['em'], secondA, `head, ${P} byVicePrincipal`],
    ['the principal', ['cuc'], SCHOOL, `head, ${A}`],
    ['a stand-in for the principal', ['giang'], forPrincipal, `head, ${A}`],
    ['the principal and the vice principal', ['cuc', 'an'], SCHOOL, `head, ${B} byPrincipal`],
    ['the principal and the other one', ['cuc', 'binh'], SCHOOL, `head, ${A}`],
    ['all three', ['cuc', 'an', 'binh'], SCHOOL, null],
    [
      'all three, while another holds the category’s office too',
      ['cuc', 'an', 'binh'],
      secondA,
      `head, ${A} approverHasWords`,
    ],
    [
      'all three, while there is an acting principal of their own name',
      ['cuc', 'an', 'binh'],
      secondPrincipal,
      `head, ${P} byPrincipal approverHasWords`,
    ],
    // Who stands in for the principal would act in the name of the principal.
    ['all three, and the principal has a stand-in', ['cuc', 'an', 'binh'], forPrincipal, null],
    [
      'a vice principal, and nobody is principal',
      ['an'],
      withoutPrincipal,
      `head, ${P} byVicePrincipal`,
    ],
    [
      'the principal and the vice principal, and nobody is the other one',
      ['cuc', 'an'],
      withoutB,
      `head, ${B} byPrincipal`,
    ],
  ])('%s', (_story, wrote, holders, expected) => {
    expect(way(wrote, holders, A)).toBe(expected)
  })

  test.each<Case>([
    ['the principal', ['cuc'], SCHOOL, `head, ${A} byPrincipal`],
    ['the principal and the first', ['cuc', 'an'], SCHOOL, `head, ${B} byPrincipal`],
    ['the principal and the second', ['cuc', 'binh'], SCHOOL, `head, ${A} byPrincipal`],
    ['a vice principal', ['an'], SCHOOL, `head, ${P}`],
  ])('in a category of the principal’s: %s', (_story, wrote, holders, expected) => {
    expect(way(wrote, holders, P)).toBe(expected)
  })
})

describe('stage 1 is passed where it would take the last who may approve', () => {
  /** "an", vice principal, is head of the chemists as well. */
  const both = [...SCHOOL.slice(1), own('an', 'head')]
  test.each<Case>([
    ['a writer alone: whoever endorses leaves others', ['lan'], both, `head, ${A}`],
    ['the principal wrote: the other one is left', ['cuc'], both, `head, ${A}`],
    ['the principal and the other one wrote', ['cuc', 'binh'], both, `${A} headMustApprove`],
    ['the same beside a second head', ['cuc', 'binh'], [...both, own('bao', 'head')], `head, ${A}`],
    [
      'the same beside a second head who wrote too',
      ['cuc', 'binh', 'bao'],
      [...both, own('bao', 'head')],
      `${A} headMustApprove`,
    ],
    [
      'the same beside another in the office',
      ['cuc', 'binh'],
      [...both, own('em', A)],
      `head, ${A}`,
    ],
  ])('%s', (_story, wrote, holders, expected) => {
    expect(way(wrote, holders, A)).toBe(expected)
  })
})

describe('an approval moves on where everybody who holds it wrote or endorsed', () => {
  /** "approver: reasons" of a text that somebody endorsed. */
  function moved(
    { asked = A, at = asked }: { asked?: ApprovingOffice; at?: ApprovingOffice },
    wrote: readonly string[],
    endorser: string,
    holders: readonly Holder[],
  ): string {
    const categoryRoute = { stage1: true, approver: asked }
    const item = { contributors: wrote, pictureWordsBy: [], holders, categoryRoute }
    const { route, reasons } = wayToApproval(item, { stage1: true, approver: at }, endorser)
    return [route.approver, ...reasons].join(' ')
  }
  const [toP, toA, toB] = [P, A, B].map((office) => `${office} approverDecided`)
  const without = (...offices: Office[]) => SCHOOL.filter((h) => !offices.includes(h.office))
  type Moved = [string, Parameters<typeof moved>[0], string[], string, readonly Holder[], unknown]
  test.each<Moved>([
    ['another endorsed', {}, ['lan'], 'bao', SCHOOL, A],
    ['the vice principal did', {}, ['lan'], 'an', SCHOOL, toP],
    ['and there is a second one', {}, ['lan'], 'an', [...SCHOOL, own('em', A)], A],
    // Who stands in for somebody that endorsed is another person.
    ['and has a stand-in', {}, ['lan'], 'an', [...SCHOOL, lent('em', A, 'an')], A],
    ['and the second one wrote', {}, ['lan', 'em'], 'an', [...SCHOOL, own('em', A)], toP],
    ['and the principal wrote', {}, ['lan', 'cuc'], 'an', SCHOOL, toB],
    ['and nobody is principal', {}, ['lan'], 'an', without(P), toB],
    ['and nobody is anything else', {}, ['lan'], 'an', without(P, B), toP],
    ['and all others wrote', {}, ['lan', 'cuc', 'binh'], 'an', SCHOOL, A],
    ['the principal did', {}, ['lan'], 'cuc', SCHOOL, A],
    ['the principal did, whose it is', { asked: P }, ['lan'], 'cuc', SCHOOL, toA],
    ['as the first one wrote', { at: P }, ['lan', 'an'], 'cuc', SCHOOL, toB],
    ['as the principal wrote', { asked: P, at: A }, ['lan', 'cuc'], 'an', SCHOOL, toB],
    ['nobody is vice principal', {}, ['lan'], 'cuc', without(A, B), A],
  ])('%s', (_story, route, wrote, endorser, holders, expected) => {
    expect(moved(route, wrote, endorser, holders)).toBe(expected)
  })
})
