import { linkedLists } from '../published/linkedLists.ts'
import type { ListKey } from '@bbt/shared/types/lists.ts'
import type { Published } from '../published/published.ts'

/** The fronts of a kind of list, as route parameters; only a whole static build asks. */
export function listSlugs(site: Published, kind: 'category' | 'unit') {
  const linked = linkedLists(site.configuration(), kind).map((list) => list.slice(kind.length + 1))
  const slugs = new Set([...site.listsOf(kind).map(({ slug }) => slug), ...linked])
  return [...slugs].map((slug) => ({ params: { slug } }))
}

/** The numbered pages of a kind of list, as route parameters. */
export function listPageSlugs(site: Published, kind: 'category' | 'unit') {
  return site.listsOf(kind).flatMap(({ slug }) => {
    const list: ListKey = `${kind}:${slug}`
    return site.pagesOf(list).map((page) => ({ params: { slug, page: String(page) } }))
  })
}
