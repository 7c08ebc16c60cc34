import { describe, expect, it } from 'vitest'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { Card, Published } from '../published/published.ts'
import { frontPage } from './frontPage.ts'

const CONFIGURATION = {
  menu: [{ label: 'Phong trào', url: '/chuyen-muc/phong-trao/' }],
  home: { noticeCategory: 'thong-bao' },
} as SiteConfiguration

const cover = { sha256: 'a'.repeat(64), format: 'jpg', width: 4, height: 3, alt: 'Ảnh' } as const

function card(slug: string, category: string, kind: Card['unit']['kind'], picture = true): Card {
  return {
    type: 'article',
    item: `articles/${slug}`,
    path: `/tin-tuc/${slug}/`,
    title: slug,
    summary: '',
    day: '2026-11-22',
    category: { slug: category, name: `Mục ${category}` },
    unit: { slug: kind, name: kind, kind },
    minutes: 1,
    at: '2026-11-22T00:00:00Z',
    ...(picture && { cover }),
  }
}

/** Newest first, as the store would give them. */
function siteOf(cards: Card[]): Published {
  const inList = (list: string) =>
    cards.filter(({ category }) => list === 'all:article' || list === `category:${category.slug}`)
  const slugs = [...new Set(cards.map(({ category }) => category.slug))].sort()
  return {
    newest: (list: string, limit: number) => inList(list).slice(0, limit),
    listsOf: () => slugs.map((slug) => ({ slug, count: 1 })),
  } as unknown as Published
}

const titles = (cards: Card[]) => cards.map(({ title }) => title)

describe('the home page', () => {
  const page = frontPage(
    siteOf([
      card('thong-bao-moi', 'thong-bao', 'office'),
      card('khong-anh', 'chuyen-mon', 'department', false),
      card('dan-dau', 'chuyen-mon', 'department'),
      card('doan', 'phong-trao', 'union'),
      card('van-phong', 'chuyen-mon', 'office'),
      card('toan', 'chuyen-mon', 'department'),
      card('van', 'chuyen-mon', 'department'),
      card('hoa', 'chuyen-mon', 'department'),
      card('thu-thao', 'phong-trao', 'union', false),
    ]),
    CONFIGURATION,
  )

  it('leads with the newest story that has a picture and is no notice', () => {
    expect(page.lead?.title).toBe('dan-dau')
  })

  it('has the notices beside it', () => {
    expect(page.notices).toMatchObject({ name: 'Mục thong-bao', path: '/chuyen-muc/thong-bao/' })
    expect(titles(page.notices.cards)).toEqual(['thong-bao-moi'])
  })

  it('shows departments and unions with pictures, not the offices', () => {
    expect(titles(page.units)).toEqual(['doan', 'toan', 'van'])
  })

  it('has a row for each other category, those of the menu first, and no article twice', () => {
    expect(page.rows.map(({ name, cards }) => [name, ...titles(cards)])).toEqual([
      ['Mục phong-trao', 'thu-thao'],
      ['Mục chuyen-mon', 'khong-anh', 'van-phong', 'hoa'],
    ])
  })
})

describe('the home page of a young site', () => {
  it('has nothing yet, and names the notices all the same', () => {
    expect(frontPage(siteOf([]), CONFIGURATION)).toEqual({
      lead: null,
      notices: { path: '/chuyen-muc/thong-bao/', name: 'Thông báo', cards: [] },
      units: [],
      rows: [],
    })
  })

  it('leads with a story without a picture when there is no other', () => {
    const site = siteOf([card('khong-anh', 'chuyen-mon', 'department', false)])
    expect(frontPage(site, CONFIGURATION).lead?.title).toBe('khong-anh')
  })
})
