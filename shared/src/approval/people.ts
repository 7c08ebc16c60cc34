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

/** The same in words. */
export const CHAIN_FAULTS: Readonly<Record<BrokenChain, string>> = {
  submitMissing: 'thiếu bước gửi duyệt',
  endorseMissing: 'thiếu bước thẩm định',
  approveMissing: 'thiếu bước phê duyệt',
  publishMissing: 'thiếu bước đăng',
  otherDigest: 'duyệt một bản khác',
  wrongOffice: 'sai thẩm quyền',
  samePerson: 'một người làm hai bước',
  contributorDecided: 'người viết tự duyệt',
  wrongOrder: 'sai thứ tự',
}

function officeFits(step: TraceStep, event: PublishEvent): boolean {
  if (step.action === 'endorse') return step.office === 'head'
  if (step.action === 'approve') {
    return step.office === event.route.approver || step.office === 'principal'
  }
  return step.action !== 'publish' || step.office === 'websiteAdmin'
}

/** The steps are those of the route that are there, each once, in order, and none after the event. */
function inOrder({ trace, route, at }: PublishEvent): boolean {
  const steps = ['submit', ...(route.stage1 ? ['endorse'] : []), 'approve', 'publish']
  const expected = steps.filter((action) => trace.some((step) => step.action === action))
  const times = [...trace.map((step) => step.at), at].map((time) => Date.parse(time))
  return (
    trace.every((step, i) => step.action === expected[i]) &&
    times.every((time, i) => i === 0 || time >= (times[i - 1] ?? NaN)) &&
    new Set(trace.map((step) => step.decision)).size === trace.length
  )
}

/**
 * Checks what a publish event says of its people, without trusting who wrote it: every step the
 * route asks for is there once and in order, each its own decision on the published digest, by the
 * right office, by different people, none of them a contributor or the one who submitted it (the
 * administrator may publish a text they wrote). Every step counts, also one too many.
 */
export function brokenChain(event: PublishEvent): BrokenChain[] {
  const peopleOf = (...actions: TraceStep['action'][]) =>
    event.trace.filter((step) => actions.includes(step.action)).map((step) => step.person)
  const lacks = (action: TraceStep['action']) => peopleOf(action).length === 0
  const deciders = peopleOf('endorse', 'approve', 'publish')
  const writers = [...event.contributors, ...peopleOf('submit')]
  const checks: [boolean, BrokenChain][] = [
    [lacks('submit'), 'submitMissing'],
    [event.route.stage1 && lacks('endorse'), 'endorseMissing'],
    [lacks('approve'), 'approveMissing'],
    [lacks('publish'), 'publishMissing'],
    [event.trace.some((step) => step.digest !== event.digest), 'otherDigest'],
    [!event.trace.every((step) => officeFits(step, event)), 'wrongOffice'],
    [new Set(deciders).size !== deciders.length, 'samePerson'],
    [peopleOf('endorse', 'approve').some((p) => writers.includes(p)), 'contributorDecided'],
    [!inOrder(event), 'wrongOrder'],
  ]
  return checks.flatMap(([broken, code]) => (broken ? [code] : []))
}
