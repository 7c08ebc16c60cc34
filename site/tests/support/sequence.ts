import type { Article } from '@bbt/shared/types/article.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { articlePath } from '@bbt/shared/types/article.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { PAGE_TYPE_NAMES } from '../../src/published/lists.ts'
import type { LivePage, PageType } from '../../src/published/published.ts'
import type { Dice, Named } from '../../src/types/sample.ts'
import { SAMPLES } from '../../src/types/samples.ts'
import type { FakeCms } from './fakeCms.ts'
import { CONFIGURATION } from './school.ts'

/** The same throws for the same seed. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

/** What happens to a school's site, one thing at a time. */
export type Happening =
  | { kind: 'publish'; item: string; content: Content }
  | { kind: 'unpublish'; item: string; url: string }
  | { kind: 'timePasses' }
  /** The site is rolled back by so many events. */
  | { kind: 'hold'; back: number }
  | { kind: 'resume' }

export interface Step {
  /** The time of day at which it happens. */
  now: Date
  what: Happening
}

const HOUR = 3_600_000
const FIRST = Date.UTC(2026, 8, 1)

/** How many articles say together that their lists are called otherwise. */
const RENAMING = 3

/** An item that was published: its type, and where it is. */
interface Posted {
  type: PageType
  url: string
}

/**
 * Samples of every type published, revised, renamed (and their addresses taken by others), moved between lists, dated
 * back, kept for later, shown for a while, and taken down; now and then another configuration, a rollback and its end,
 * or several articles that rename their lists and come or go as one: as the dice say, without end.
 */
export function* happenings(roll: Dice): Generator<Step, never> {
  let time = FIRST
  let isHeld = false
  const live = new Map<string, Posted>()
  const known = new Map<PageType, Named[]>()
  let freed: string[] = []
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)]!
  const hours = (n: number) => new Date(time + n * HOUR).toISOString()
  const items = (type: PageType) => known.get(type) ?? []
  const publish = (item: string, { type, url }: Posted, changes?: Partial<Article>): Happening => {
    const before = live.get(item)?.url
    if (before !== undefined && before !== url) freed.push(before)
    live.set(item, { type, url })
    // The compiler does not see that changes are only of articles.
    const content = {
      ...SAMPLES[type]({ roll, url, hours, items }),
      ...changes,
    } as LivePage['content']
    const others = items(type).filter((named) => named.item !== item)
    known.set(type, [...others, { item, title: content.title }])
    return { kind: 'publish', item, content }
  }
  const itemOf = (type: PageType, n: number | string) =>
    `${CONTENT_TYPES[type].collection}/muc-${n}`
  /** New articles of one day that say that a category and a unit have other names; some are then rolled back. */
  function renaming(n: number): Happening[] {
    const changes: Partial<Article> = {
      category: { slug: 'chuyen-mon', name: `Chuyên môn, tên ${n}` },
      unit: { slug: 'to-hoa-hoc', name: `Tổ Hoá học, tên ${n}`, kind: 'department' },
      datedOn: hours(24 * roll(12)).slice(0, 10),
      ...pick([
        {},
        { visibleFrom: hours(3), visibleUntil: hours(60) },
        { visibleFrom: hours(0), visibleUntil: hours(5) },
      ]),
    }
    const articles = Array.from({ length: RENAMING }, (_, k) =>
      publish(
        itemOf('article', `${n}-${k}`),
        { type: 'article', url: articlePath(`ten-moi-${n}-${k}`) },
        changes,
      ),
    )
    if (isHeld || roll(3) === 0) return articles
    isHeld = true
    return [...articles, { kind: 'hold', back: RENAMING - 1 }]
  }
  /** A free address: a new one, or one that was somebody's. */
  const address = (type: PageType, n: number) => {
    const { is, pathOf } = CONTENT_TYPES[type].address
    const old = roll(3) === 0 ? freed.findLast(is) : undefined
    freed = freed.filter((path) => path !== old)
    return old ?? pathOf(`${n % 7 === 0 ? 'trang' : 'bai'}-${n}`)
  }
  const addNew = (n: number) => {
    const type = pick(PAGE_TYPE_NAMES)
    return publish(itemOf(type, n), { type, url: address(type, n) })
  }

  function next(n: number): Happening | Happening[] {
    const what = roll(live.size > 45 ? 14 : 9)
    if (live.size === 0 || what < 3) return addNew(n)
    const [item, { type, url }] = pick([...live])
    if (what === 3) return publish(item, { type, url: address(type, n) })
    if (what === 4) {
      if (isHeld ? roll(2) > 0 : roll(3) > 0) return { kind: 'timePasses' }
      isHeld = !isHeld
      return isHeld ? { kind: 'hold', back: 1 + roll(6) } : { kind: 'resume' }
    }
    if (what === 5 && roll(5) === 0) {
      const school = { ...CONFIGURATION.school, tagline: `Khẩu hiệu lần ${n}` }
      return { kind: 'publish', item: 'cau-hinh', content: { ...CONFIGURATION, school } }
    }
    if (what === 5 && roll(3) === 0) return renaming(n)
    if (what < 8) return publish(item, { type, url })
    live.delete(item)
    freed.push(url)
    return { kind: 'unpublish', item, url }
  }

  const step = (what: Happening): Step => ({ now: new Date(time), what })
  yield step({ kind: 'publish', item: 'cau-hinh', content: CONFIGURATION })
  for (let n = 0; ; n++) {
    time += roll(4) * HOUR
    for (const what of [next(n)].flat()) yield step(what)
  }
}

/** Puts what happens onto a feed, where it is something of the feed. */
export function tell(cms: FakeCms, { now, what }: Step) {
  if (what.kind === 'publish') {
    return cms.publish(what.content, { item: what.item, at: now.toISOString() })
  }
  return what.kind === 'unpublish' ? cms.unpublish(what.url, what.item) : null
}
