import type { Issue } from '@bbt/shared/workflow/issues.ts'
import { ISSUE_STATUS, ISSUES, issueText } from '@bbt/shared/workflow/issues.ts'
import { APIError } from 'payload'
import type { WordedIssue } from '../workflow/viewTypes.ts'

/** Who changed an item last and when, told to those who come too late. */
export interface Changed {
  by: string
  at: string
  /** Whose the text is that stands there now: a step changes none. */
  writer: string
}

export const worded = (issue: Issue): WordedIssue => ({ ...issue, text: issueText(issue) })

/** The HTTP status of a list of refusals: that of the first, which is the one to act on. */
export function statusOf(issues: readonly Issue[]): number {
  const [first] = issues
  return first ? ISSUE_STATUS[ISSUES[first.code].kind] : 403
}

/** An expected "no" on its way out of a hook: Payload turns it into an answer with status and words. */
export class Refusal extends APIError {
  readonly issues: readonly Issue[]
  readonly changed: Changed | undefined

  constructor(issues: readonly Issue[], changed?: Changed) {
    const words = issues.map(issueText).join(' ')
    const who = changed ? ` Người đổi sau cùng: ${changed.by}, lúc ${changed.at}.` : ''
    // As Payload's forms read it: what is about a field stands at the field.
    const errors = issues.flatMap((issue) =>
      issue.field === undefined
        ? []
        : [{ path: issue.field, message: issue.detail ?? issueText(issue) }],
    )
    const data = { issues: issues.map(worded), errors, ...(changed && { changed }) }
    super(words + who, statusOf(issues), data, true)
    this.issues = issues
    this.changed = changed
  }
}
