import { expect, it } from 'vitest'
import { PAGE_TYPES, type PageRow } from './pageTypes.ts'

/** A line for each kind of page, and one for each rule by which an item shows on pages of that kind. */
function linesOf([kind, { shows, name, isTarget }]: [string, PageRow]): string[] {
  const rules = [...Object.keys(shows), ...(name ? ['name'] : [])]
  const what = isTarget ? `${kind} (written before what links to it)` : kind
  return [what, ...rules.map((rule) => `  ${rule}`)]
}

it('the kinds of pages and their rules are those in the checked-in list', async () => {
  const lines = Object.entries<PageRow>(PAGE_TYPES).flatMap(linesOf)
  // A difference is a page or a rule that came or went, perhaps by a descriptor: see that it is meant, then run with --update.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./pageTypes.golden.txt')
})
