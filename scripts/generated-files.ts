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
- Writer, endorser, approver and publisher of one text are different people, also where one person holds several
  offices. One exception: the website administrator may publish an approved text of their own.
- The route (which stages, which leader) comes from the category and is fixed at submission. An article by the unit's
  own head skips stage 1; a vice principal's goes to the principal, the principal's to the category's vice principal.

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
