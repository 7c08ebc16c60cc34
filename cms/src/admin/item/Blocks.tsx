'use client'

import type { OfferView, WordedIssue } from '../../workflow/viewTypes.ts'

/** The particular words where there are any: "Tóm tắt: cần có" says more than "Nội dung chưa đủ". */
const wordsOf = (issues: readonly WordedIssue[]) => [
  ...new Set(issues.map(({ detail, text }) => detail ?? text)),
]

/** What stands in the way of the buttons one has, each reason once. */
export function Blocks({ offers }: { offers: readonly OfferView[] }) {
  return offers
    .filter(({ issues }) => issues.length > 0)
    .map(({ issues, label, name }) => (
      <div className="office-blocks" key={name}>
        <b>Chưa thể {label.toLowerCase()}:</b>
        <ul>
          {wordsOf(issues).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    ))
}
