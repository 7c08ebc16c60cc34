'use client'

import type { OfferView } from '../../workflow/viewTypes.ts'

/** What stands in the way of the buttons one has, in words, each reason once. */
export function Blocks({ offers }: { offers: readonly OfferView[] }) {
  const blocked = offers.filter(({ issues }) => issues.length > 0)
  if (blocked.length === 0) return null
  return (
    <ul className="office-blocks">
      {blocked.map(({ issues, label, name }) => (
        <li key={name}>
          <b>Chưa thể {label.toLowerCase()}:</b> {issues.map(({ text }) => text).join(' ')}
        </li>
      ))}
    </ul>
  )
}
