import type { PublishEvent, TraceStep } from '../contract/feed.ts'

/** Why a publish event has no unbroken chain of the right, different people (invariants 1 and 2). */
export type BrokenChain =
  | 'submitMissing'
  | 'endorseMissing'
  | 'approveMissing'
  | 'publishMissing'
  | 'otherDigest'
  | 'wrongOffice'
  | 'samePerson'
  | 'contributorDecided'
  | 'wrongOrder'

const ORDER = ['submit', 'endorse', 'approve', 'publish'] as const

function officeFits(step: TraceStep, event: PublishEvent): boolean {
  if (step.action === 'endorse') return step.office === 'head'
  if (step.action === 'approve') {
    return step.office === event.route.approver || step.office === 'principal'
  }
  return step.action !== 'publish' || step.office === 'websiteAdmin'
}

/**
 * Checks what a publish event says of its people, without trusting who wrote it: every step the
 * route asks for is there once and in order, on the published digest, by the right office, by
 * different people, none of them a contributor (the administrator may publish a text they wrote).
 */
export function brokenChain(event: PublishEvent): BrokenChain[] {
  const step = (action: TraceStep['action']) => event.trace.find((s) => s.action === action)
  const [submit, endorse, approve, publish] = ORDER.map(step)
  const deciders = [endorse, approve, publish].flatMap((s) => (s ? [s.person] : []))
  const judges = [endorse, approve].flatMap((s) => (s ? [s.person] : []))
  const expected = ORDER.filter((action) => step(action) !== undefined)
  const inOrder = event.trace.every(
    (s, i) => s.action === expected[i] && (i === 0 || s.at >= (event.trace[i - 1]?.at ?? '')),
  )
  const checks: [boolean, BrokenChain][] = [
    [submit === undefined, 'submitMissing'],
    [event.route.stage1 && endorse === undefined, 'endorseMissing'],
    [approve === undefined, 'approveMissing'],
    [publish === undefined, 'publishMissing'],
    [event.trace.some((s) => s.digest !== event.digest), 'otherDigest'],
    [!event.trace.every((s) => officeFits(s, event)), 'wrongOffice'],
    [new Set(deciders).size !== deciders.length, 'samePerson'],
    [judges.some((person) => event.contributors.includes(person)), 'contributorDecided'],
    [!inOrder, 'wrongOrder'],
  ]
  return checks.flatMap(([broken, code]) => (broken ? [code] : []))
}
