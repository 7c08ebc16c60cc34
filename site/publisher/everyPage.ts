import { URGENT } from '@bbt/shared/types/lists.ts'
import { URGENT_SHOWN } from '../src/published/lists.ts'
import type { Published } from '../src/published/published.ts'
import { allPaths } from './pageTypes.ts'
import { isGoneFrom } from './renderPages.ts'

/** What items say on every page: to be compared before and after a change. */
export const saidOnEveryPage = (site: Published): string =>
  JSON.stringify(site.newest(URGENT, URGENT_SHOWN).map(({ path, title }) => [path, title]))

/** Whether an item that stood above every page is no longer there. The configuration may lead anywhere: that is its text. */
export const wasUrgent =
  (site: Published) =>
  (path: string): boolean =>
    path !== site.configuration()?.home.urgent?.url && isGoneFrom(site)(path)

/** Every address of the site, in the order in which people look: the home page, then items by their day, the newest first. */
export function newestFirst(site: Published): string[] {
  const items = site
    .listsOf('month')
    .toReversed()
    .flatMap(({ slug }) => site.all(`month:${slug}`).map(({ path }) => path))
  const [all, there] = [allPaths(site), new Set(items)]
  const others = all.filter((path) => !there.has(path))
  return [...others.filter((path) => path === '/'), ...items, ...others]
}
