import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Article } from '@bbt/shared/contract/article.ts'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { startSite, type TestSite } from './support/site.ts'

const SEED = 20_261_123
const STEPS = 40

let site: TestSite

beforeEach(async () => {
  site = await startSite()
})
afterEach(() => site.stop())

/** Numbers that look thrown, the same every time. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * sides)
  }
}

it('what is rendered after each change is what rendering everything gives', async () => {
  const roll = dice(SEED)
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)]!
  const live = new Map<string, Article>()
  const random = (slug: string) =>
    articleOf(slug, {
      title: `Bài ${slug}, lần ${roll(1_000)}`,
      category: pick([
        { slug: 'chuyen-mon', name: 'Chuyên môn' },
        { slug: 'chuyen-mon', name: 'Chuyên môn và học thuật' },
        { slug: 'thong-bao', name: 'Thông báo' },
      ]),
      unit: pick([
        { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' as const },
        { slug: 'doan', name: 'Đoàn trường', kind: 'union' as const },
      ]),
      ...(roll(3) === 0 && { datedOn: `2026-0${1 + roll(9)}-1${roll(9)}` }),
    })
  const publish = (article: Article) => {
    live.set(article.url, article)
    site.cms.publish(article)
  }

  site.cms.publish(CONFIGURATION)
  for (let i = 0; i < 50; i++) publish(random(`dau-${i}`))
  await site.step()
  for (let i = 0; i < STEPS; i++) {
    const [url] = pick([...live])
    const kind = roll(4)
    if (kind === 0) publish(random(`moi-${i}`))
    else if (kind < 3) publish(random(url.split('/')[2]!))
    else {
      live.delete(url)
      site.cms.unpublish(url)
    }
    expect(await site.step()).toBe(true)
  }

  const incremental = await site.tree()
  site.store.markBehind()
  await site.restart()
  await site.step()
  expect(site.log.at(-1)).toContain('Đã dựng lại cả trang')
  const whole = await site.tree()
  const differing = [...new Set([...Object.keys(whole), ...Object.keys(incremental)])].filter(
    (file) => whole[file] !== incremental[file],
  )
  expect(differing).toEqual([])
})
