import { resolve } from 'node:path'
import {
  toIssueTable,
  toMermaid,
  toRoleMatrix,
  toTransitionTable,
} from '@bbt/shared/workflow/describe.ts'

/** A file in git that is made from the code: its path in the repository, and what it must say. */
export interface GeneratedFile {
  path: string
  text: string
}

const WORKFLOW = `# The workflow

<!-- Made by \`node scripts/generate-docs.ts\` from shared/src/workflow. Change the tables there, not this file. -->

Everything the public reads passes one chain: a writer submits (gửi duyệt), the head of the unit endorses (thẩm định),
the leader whom the category names approves (phê duyệt), the website administrator publishes (đăng). Submitting freezes
the text under its SHA-256 digest; every decision is on that digest, by a person in an office, and is written into a
chained record. Editing afterwards changes nothing that was approved or is live: it takes a new submission and the whole
chain again.

A *state* (bước) tells how the working copy is. Whether something of the item is *live* is a separate fact: a published
article that is being revised is a draft, and its page stays as it is.

These hold for every row below, whatever it says:

- Every action carries the revision number and the digest that its author saw. If the item has moved on, the answer is
  \`stale\` and names who changed it and when.
- An office counts while its appointment runs. A delegated office (uỷ quyền) counts like one's own, and the record says
  on whose behalf it was used. A deactivated account can do nothing.
- What is on its way is stopped by whoever's turn it is, by the principal at every step, and once it is approved also by
  the approving office, until it is up.
- Closing an account asks whether what it decided and is not up yet goes back to the step at which it did; where the
  answer is yes, it does so with the closing (\`judgeAgain\`, which nobody takes by itself).
- Writer, endorser, approver and publisher of one text are different people, also where one person holds several
  offices. One exception: the website administrator may publish an approved text of their own.
- The route (which stages, which leader) comes from the category and is fixed at submission. It follows who changed
  *this* text since its last approval and who sends it, never who once made the item: what the unit's heads alone wrote
  and send skips stage 1; what a vice principal wrote in or sends goes to the principal, what the principal wrote in or
  sends to the category's vice principal. The record says why a route is not the category's.
- Nobody has words in a text by another's hand: a writer whom it names counts from a change of their own, or from
  sending it. The words of a picture are of whoever took it up, from the upload on, and an earlier state that comes back
  is of whoever wrote it. The author's words of an earlier text were approved with that text; so were the words of a
  picture that went up once, wherever it is shown again.
- Nobody judges a text in which they have words, nor in the name of somebody who has (uỷ quyền). No text waits for
  somebody who may not act on it: where everybody who holds the office that must decide has words in it, or stands in
  for somebody who has, the step moves up as the text is sent: the head's is passed, a vice principal's goes to the
  principal, the principal's to the other vice principal. Where stage 1 would take the last who may approve, it is
  passed too. The same is asked again as a text comes to its approval, endorsed or judged again: where everybody who
  holds the approving office has words in it or endorsed it, it moves on to the next office that is open. The record
  says so, and the daily report counts it. Where nobody is left, the text is not taken (\`nobodyMayApprove\`).
- An office that nobody holds, and one whose holders came to be barred while a text waits (a term ends, an account is
  closed; posting by whoever endorsed or approved), moves nothing by itself: the item says what holds it up and names
  the principal, who appoints somebody; and who is about to bring a text there is told before.

## Diagram

\`\`\`mermaid
${toMermaid()}
\`\`\`

## Transitions

${toTransitionTable()}

## Who may do what

For an article of a department with stage 1, approved by the vice principal of its category, on its first way to the
public. While a page is live, those who may take it down (Gỡ bài) may do so in every state of the working copy.

${toRoleMatrix()}

## Refusals

An expected "no" is an answer, not an error: a code, a status, and two sentences for the person.

${toIssueTable()}
`

/** Every generated file that `check-generated.ts` watches. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'docs/workflow.md', text: WORKFLOW },
]

/** Where a generated file is on this machine. */
export const placeOf = (file: GeneratedFile): string =>
  resolve(import.meta.dirname, '..', file.path)
