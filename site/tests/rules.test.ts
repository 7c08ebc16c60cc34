import type { ListKey } from '@bbt/shared/types/lists.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  allPaths,
  ON_EVERY_PAGE,
  PAGE_TYPES,
  type PageRow,
  pathsShowing,
} from '../publisher/pageTypes.ts'
import { PAGE_TYPE_NAMES } from '../src/published/lists.ts'
import { followClock, holdBefore, takeEvent } from '../publisher/pending.ts'
import { renderPages } from '../publisher/renderPages.ts'
import type { CheckedEvent } from '../publisher/store/store.ts'
import type { Step } from './support/sequence.ts'
import { dice, happenings, tell } from './support/sequence.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const SEED = 7
/** Many pages of few items: each list is to be longer than its front, and its pages have neighbours. */
const PAGE_SIZE = 4
const [AT_LEAST, AT_MOST] = [100, 400]

const KINDS = ['hold', 'publish', 'resume', 'timePasses', 'unpublish']

const TYPES = Object.entries<PageRow>(PAGE_TYPES)
const RULES = TYPES.flatMap(([type, { shows, name }]) =>
  [...Object.keys(shows), ...(name ? ['name'] : [])].map((rule) => `${type}.${rule}`),
)

let site: TestSite

beforeAll(async () => {
  site = await startSite({ pageSize: PAGE_SIZE })
})
afterAll(() => site.stop())

type Pages = Map<string, string>

/** Every page of the site as the templates give it now. */
async function whole(): Promise<Pages> {
  const { published } = site.store
  const pages = await renderPages(site.bundle, published, SITE_URL, allPaths(published))
  if (!pages.ok) throw new Error(pages.refusal.message)
  return new Map(pages.value.flatMap(({ path, body }) => (body ? [[path, String(body)]] : [])))
}

type Claims = Map<string, Set<string>>

/** The pages that each rule names for everything that is live now, by item and "type.rule". */
function claims(): Map<string, Claims> {
  const { published } = site.store
  const pages = PAGE_TYPE_NAMES.flatMap((type) => published.paths(type))
  return new Map(
    pages.map((path) => {
      const shown = published.live(path)!
      const named = TYPES.flatMap(([type, { shows }]) =>
        Object.entries(shows).map(
          ([rule, paths]) => [`${type}.${rule}`, new Set(paths(published, shown))] as const,
        ),
      )
      const all = new Set(named.flatMap(([, paths]) => [...paths]))
      expect(all).toEqual(new Set(pathsShowing(published, shown).map(({ path }) => path)))
      return [shown.item, new Map(named)]
    }),
  )
}

/** What each list is called, and the pages that say so, by "type.name" and list. */
function names(): { rule: string; list: ListKey; is: string; pages: string[] }[] {
  const { published } = site.store
  const lists = (['category', 'unit'] as const).flatMap((kind) =>
    published.listsOf(kind).map(({ slug }): ListKey => `${kind}:${slug}`),
  )
  return TYPES.flatMap(([type, { name }]) =>
    lists
      .filter((list) => name?.isOf(list))
      .map((list) => ({
        rule: `${type}.name`,
        list,
        is: name!.of(published, list),
        pages: name!.pages(published, list),
      })),
  )
}

/** Has the store take what happens; answers with the items that it concerns. */
function happen(step: Step): string[] {
  const { now, what } = step
  const { store } = site
  const turning = store.turning(now.toISOString())
  followClock(store, now)
  const event = tell(site.cms, step)
  if (event !== null) {
    const bytes = site.cms.revisions.get('digest' in event ? event.digest : '')
    const content = what.kind === 'publish' && { content: what.content, bytes }
    const items = store.withRivals([event.item, ...turning], event.url)
    takeEvent(store, { event, ...content } as CheckedEvent, now)
    return items
  }
  const before = store.heldBefore()
  if (what.kind === 'hold') holdBefore(store, store.head().seq - what.back, now)
  if (what.kind === 'resume') holdBefore(store, null, now)
  const since = Math.min(before ?? Infinity, store.heldBefore() ?? Infinity)
  const held = before === store.heldBefore() ? [] : store.itemsSince(since)
  return store.withRivals([...held, ...turning])
}

const nothing: Claims = new Map()

it('the rules name every page that changes, and each rule is the only one to name some page', async () => {
  const needed = new Map<string, string>()
  const forgotten: string[] = []
  const turned = new Set<string>()
  const sequence = happenings(dice(SEED))
  const isLacking = () => needed.size < RULES.length || turned.size < KINDS.length
  let before = await whole()
  for (let n = 0; n < AT_LEAST || (n < AT_MOST && isLacking()); n++) {
    const step = sequence.next().value
    const [old, called] = [claims(), names()]
    const items = happen(step)
    const now = claims()
    const renamed = names().filter(
      ({ list, is }) => is !== called.find((other) => other.list === list)?.is,
    )
    const after = await whole()
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    )
    before = after
    const { pending, published } = site.store
    const { everything, paths } = pending.read()
    // What stands above every page changes all that there are.
    const known = new Set([...paths, ...(pending.waiting() > 0 ? allPaths(published) : [])])
    pending.addWaiting([])
    pending.clear()
    if (changed.length > 0) turned.add(step.what.kind)
    if (everything) continue
    forgotten.push(...changed.filter((path) => !known.has(path)).map((p) => `${n}: ${p}`))
    for (const path of changed) {
      const by = new Set([
        ...items.flatMap((item) =>
          [...(old.get(item) ?? nothing), ...(now.get(item) ?? nothing)].flatMap(([rule, named]) =>
            named.has(path) ? [rule] : [],
          ),
        ),
        ...renamed.flatMap(({ rule, pages }) => (pages.includes(path) ? [rule] : [])),
      ])
      if (by.size === 1) needed.set([...by][0]!, path)
    }
  }
  expect(forgotten).toEqual([])
  expect(RULES.filter((rule) => !needed.has(rule))).toEqual([])
  expect([...turned].sort()).toEqual(KINDS)
  expect(ON_EVERY_PAGE).toEqual(['siteConfiguration'])
})
