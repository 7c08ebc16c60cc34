import { afterAll, beforeAll, expect, it } from 'vitest'
import { allPaths, ON_EVERY_PAGE, PAGE_TYPES, pathsShowing } from '../publisher/pageTypes.ts'
import { renderPages } from '../publisher/renderPages.ts'
import type { Happening } from './support/sequence.ts'
import { dice, happenings } from './support/sequence.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

const SEED = 7
const [AT_LEAST, AT_MOST] = [100, 400]

const RULES = Object.entries(PAGE_TYPES).flatMap(([type, { shows }]) =>
  Object.keys(shows).map((rule) => `${type}.${rule}`),
)

let site: TestSite

beforeAll(async () => {
  site = await startSite()
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

/** The pages that each rule names for an item as it is live now, by "type.rule". */
function claims(item: string): Map<string, string[]> {
  const path = site.store.pathOf(item)
  const { published } = site.store
  const article = path === null ? null : published.article(path)
  if (!article) return new Map()
  const named = Object.entries(PAGE_TYPES).flatMap(([type, { shows }]) =>
    Object.entries(shows).map(
      ([rule, paths]) => [`${type}.${rule}`, paths(published, article)] as const,
    ),
  )
  expect(new Set(named.flatMap(([, paths]) => paths))).toEqual(
    new Set(pathsShowing(published, article)),
  )
  return new Map(named)
}

function happen(what: Happening): string {
  if (what.kind === 'unpublish') {
    site.store.commit({ event: site.cms.unpublish(what.url, what.item) as never })
    return what.item
  }
  const item = what.kind === 'configure' ? 'cau-hinh' : what.item
  const event = site.cms.publish(what.content, { item })
  site.store.commit({ event, content: what.content, bytes: site.cms.revisions.get(event.digest)! })
  return item
}

it('the rules name every page that changes, and each rule is the only one to name some page', async () => {
  const needed = new Map<string, string>()
  const forgotten: string[] = []
  const sequence = happenings(dice(SEED))
  let before = await whole()
  for (let step = 0; step < AT_LEAST || (needed.size < RULES.length && step < AT_MOST); step++) {
    const what = sequence.next().value
    const item = 'item' in what ? what.item : 'cau-hinh'
    const old = claims(item)
    happen(what)
    const after = await whole()
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    )
    before = after
    if (what.kind === 'configure') continue
    const now = claims(item)
    for (const path of changed) {
      const by = [...new Set([...old.keys(), ...now.keys()])].filter(
        (rule) => old.get(rule)?.includes(path) === true || now.get(rule)?.includes(path) === true,
      )
      if (by.length === 0) forgotten.push(`step ${step}, ${what.kind} ${item}: ${path}`)
      if (by.length === 1) needed.set(by[0]!, path)
    }
  }
  expect(forgotten).toEqual([])
  expect(RULES.filter((rule) => !needed.has(rule))).toEqual([])
  expect(ON_EVERY_PAGE).toEqual(['siteConfiguration'])
})
