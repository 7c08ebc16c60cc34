import type { Article } from '@bbt/shared/types/article.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { articlePath } from '@bbt/shared/types/article.ts'
import type { FakeCms } from './fakeCms.ts'
import { articleOf, CONFIGURATION } from './school.ts'

/** Throws a number below `sides`; the same throws for the same seed. */
export type Dice = (sides: number) => number

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

const CATEGORIES = [
  { slug: 'chuyen-mon', name: 'Chuyên môn' },
  { slug: 'chuyen-mon', name: 'Chuyên môn và học thuật' },
  { slug: 'thong-bao', name: 'Thông báo' },
]
const UNITS = [
  { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
  { slug: 'to-hoa-hoc', name: 'Tổ Hoá – Sinh', kind: 'department' },
  { slug: 'doan', name: 'Đoàn trường', kind: 'union' },
] as const

/** How many articles say together that their lists are called otherwise. */
const RENAMING = 3

/**
 * Articles published, revised, renamed (and their addresses taken by others), moved between categories
 * and units, dated back, kept for later, shown for a while, and taken down; now and then another
 * configuration, a rollback and its end, or several articles that rename their lists and come or go as one:
 * as the dice say, without end.
 */
export function* happenings(roll: Dice): Generator<Step, never> {
  let time = FIRST
  let isHeld = false
  const live = new Map<string, string>()
  const freed: string[] = []
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)]!
  const hours = (n: number) => new Date(time + n * HOUR).toISOString()
  const article = (url: string, changes: Partial<Article> = {}): Article => ({
    ...articleOf('x', {
      title: `Bài ${url}, lần ${roll(1_000)}`,
      category: pick(CATEGORIES),
      unit: pick(UNITS),
      ...(roll(3) === 0 && { datedOn: `2026-0${1 + roll(9)}-1${roll(9)}` }),
      ...(roll(6) === 0 && { visibleFrom: hours(roll(20)) }),
      ...(roll(6) === 0 && { visibleUntil: hours(20 + roll(40)) }),
      ...changes,
    }),
    url,
  })
  const publish = (item: string, url: string, changes?: Partial<Article>): Happening => {
    const before = live.get(item)
    if (before !== undefined && before !== url) freed.push(before)
    live.set(item, url)
    return { kind: 'publish', item, content: article(url, changes) }
  }
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
      publish(`muc-${n}-${k}`, articlePath(`ten-moi-${n}-${k}`), changes),
    )
    if (isHeld || roll(3) === 0) return articles
    isHeld = true
    return [...articles, { kind: 'hold', back: RENAMING - 1 }]
  }
  /** A free address: a new one, or one that was somebody's. */
  const address = (n: number) => {
    const old = roll(3) === 0 ? freed.pop() : undefined
    return old ?? articlePath(`${n % 7 === 0 ? 'trang' : 'bai'}-${n}`)
  }

  function next(n: number): Happening | Happening[] {
    const [item, url] = live.size > 0 ? pick([...live]) : [`muc-${n}`, '']
    const known = roll(live.size > 45 ? 14 : 9)
    if (live.size === 0 || known < 3) return publish(`muc-${n}`, address(n))
    if (known === 3) return publish(item, address(n))
    if (known === 4) {
      if (isHeld ? roll(2) > 0 : roll(3) > 0) return { kind: 'timePasses' }
      isHeld = !isHeld
      return isHeld ? { kind: 'hold', back: 1 + roll(6) } : { kind: 'resume' }
    }
    if (known === 5 && roll(5) === 0) {
      const school = { ...CONFIGURATION.school, tagline: `Khẩu hiệu lần ${n}` }
      return { kind: 'publish', item: 'cau-hinh', content: { ...CONFIGURATION, school } }
    }
    if (known === 5 && roll(3) === 0) return renaming(n)
    if (known < 8) return publish(item, url)
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
