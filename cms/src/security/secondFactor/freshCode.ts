import { codeIssues, isFresh } from '@bbt/shared/workflow/secondFactor.ts'
import type { Person } from '../../access/actor.ts'
import { now } from '../../platform/clock.ts'
import { Refusal } from '../../platform/refusal.ts'

/**
 * What gives somebody power (offices, accounts, passwords, routes) takes a code entered just now: a
 * stolen session appoints nobody. @throws Refusal with what to do
 */
export function needFreshCode({ secondFactor }: Person): void {
  const issues = codeIssues(secondFactor, isFresh(secondFactor, now()))
  if (issues.length > 0) throw new Refusal(issues)
}
