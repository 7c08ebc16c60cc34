import type { LivePageOf, PageType, Published } from '../src/published/published.ts'
import { PAGE_TYPE_NAMES } from '../src/published/lists.ts'
import type { PageRow, Rule } from './pageTypes.ts'

/** Rules of one type that do not follow from its descriptor, by their names. */
export type TypeRules = {
  [T in PageType]?: Readonly<Record<string, (site: Published, shown: LivePageOf<T>) => string[]>>
}

/**
 * A row for each type whose items have pages of their own. What a page shows of items that its own one names, and they
 * of it, needs no rule: the changed items are closed over their neighbours before rules are asked.
 */
export function itemPages(more: TypeRules): Record<PageType, PageRow> {
  const rows = PAGE_TYPE_NAMES.map((type): [PageType, PageRow] => {
    const isOne = (shown: { type: string }) => shown.type === type
    const rules = (more[type] ?? {}) as Readonly<Record<string, Rule>>
    const ofType = Object.entries(rules).map(([name, rule]): [string, Rule] => [
      name,
      (site, shown) => (isOne(shown) ? rule(site, shown) : []),
    ])
    const itself: Rule = (_, shown) => (isOne(shown) ? [shown.content.url] : [])
    return [
      type,
      {
        isTarget: true,
        paths: (site) => site.paths(type),
        shows: { itself, ...Object.fromEntries(ofType) },
      },
    ]
  })
  return Object.fromEntries(rows) as Record<PageType, PageRow>
}
