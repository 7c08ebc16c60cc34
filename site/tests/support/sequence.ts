import type { Article } from '@bbt/shared/contract/article.ts'
import type { SiteConfiguration } from '@bbt/shared/contract/siteConfiguration.ts'
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
  | { kind: 'publish'; item: string; content: Article }
  | { kind: 'configure'; content: SiteConfiguration }
  | { kind: 'unpublish'; item: string; url: string }

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

/**
 * Articles published, revised, renamed, moved between categories and units, dated back and taken down,
 * and now and then another configuration: as the dice say, without end.
 */
export function* happenings(roll: Dice): Generator<Happening, never> {
  const live = new Map<string, string>()
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)]!
  const article = (slug: string): Article =>
    articleOf(slug, {
      title: `Bài ${slug}, lần ${roll(1_000)}`,
      category: pick(CATEGORIES),
      unit: pick(UNITS),
      ...(roll(3) === 0 && { datedOn: `2026-0${1 + roll(9)}-1${roll(9)}` }),
    })
  yield { kind: 'configure', content: CONFIGURATION }
  for (let n = 0; ; n++) {
    const known = live.size > 45 ? roll(12) : roll(6)
    const [item, url] = live.size > 0 ? pick([...live]) : [`bai-${n}`, '']
    if (live.size === 0 || known < 3) {
      const content = article(`moi-${n}`)
      live.set(`bai-${n}`, content.url)
      yield { kind: 'publish', item: `bai-${n}`, content }
    } else if (known === 3) {
      const content = article(`doi-ten-${n}`)
      live.set(item, content.url)
      yield { kind: 'publish', item, content }
    } else if (known === 4 && roll(3) === 0) {
      const tagline = `Khẩu hiệu lần ${n}`
      yield {
        kind: 'configure',
        content: { ...CONFIGURATION, school: { ...CONFIGURATION.school, tagline } },
      }
    } else if (known < 8) {
      yield { kind: 'publish', item, content: article(url.split('/')[2]!) }
    } else {
      live.delete(item)
      yield { kind: 'unpublish', item, url }
    }
  }
}
