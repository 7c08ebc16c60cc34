import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleOf, CONFIGURATION } from './support/school.ts'
import { startSite, type TestSite } from './support/site.ts'

const OLD = { category: 'Chuyên môn', unit: 'Tổ Hoá học' }
const NEW = { category: 'Chuyên môn và học thuật', unit: 'Tổ Hoá – Sinh' }
/** Three numbered pages: the first holds none of the newest, and links to no page that does. */
const ARTICLES = 45
const FIRST_NEW = ARTICLES + 2
const PAGES = ['', 'trang/1/', 'trang/2/', 'trang/3/']

let site: TestSite

beforeEach(async () => {
  site = await startSite()
  site.clock.now = new Date('2026-09-10T00:00:00Z')
  site.cms.publish(CONFIGURATION)
  for (let n = 0; n < ARTICLES; n++) site.cms.publish(articleOf(`bai-${n}`))
  expect(await site.step()).toBe(true)
})
afterEach(() => site.stop())

/** The two newest articles say that their category and their unit are called otherwise. */
async function rename(times: { visibleFrom?: string; visibleUntil?: string } = {}) {
  for (const slug of ['moi-1', 'moi-2']) {
    const { category, unit } = articleOf(slug)
    site.cms.publish(
      articleOf(slug, {
        category: { ...category, name: NEW.category },
        unit: { ...unit, name: NEW.unit },
        ...times,
      }),
    )
  }
  expect(await site.step()).toBe(true)
}

async function at(instant: string) {
  site.clock.now = new Date(instant)
  expect(await site.step()).toBe(true)
}

/** What each page of both lists calls its list. */
async function names() {
  const named = async (front: string) => {
    const pages = await Promise.all(PAGES.map((page) => site.page(front + page)))
    return new Set(pages.map((html) => /<h1>(.*?)<\/h1>/.exec(html ?? '')?.[1]))
  }
  return [await named('/chuyen-muc/chuyen-mon/'), await named('/don-vi/to-hoa-hoc/')]
}

const all = ({ category, unit }: typeof OLD) => [new Set([category]), new Set([unit])]

it('every page of a list is called as before when all that renamed it is rolled back, and again when it is shown', async () => {
  expect(await names()).toEqual(all(OLD))
  await rename()
  expect(await names()).toEqual(all(NEW))
  expect(await site.hold(FIRST_NEW)).toBe(true)
  expect(await names()).toEqual(all(OLD))
  expect(await site.hold(null)).toBe(true)
  expect(await names()).toEqual(all(NEW))
})

it('every page of a list is renamed when all that renames it comes at one time, and goes at one', async () => {
  await rename({ visibleFrom: '2026-09-12T00:00:00Z', visibleUntil: '2026-09-14T00:00:00Z' })
  expect(await names()).toEqual(all(OLD))
  await at('2026-09-13T00:00:00Z')
  expect(await names()).toEqual(all(NEW))
  await at('2026-09-15T00:00:00Z')
  expect(await names()).toEqual(all(OLD))
})
