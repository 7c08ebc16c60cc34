import { describe, expect, it } from 'vitest'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { Card, CardOf, Published } from '../published/published.ts'
import { frontPage } from './frontPage.ts'

const CONFIGURATION = {
  menu: [{ label: 'Phong trào', url: '/chuyen-muc/phong-trao/' }],
} as SiteConfiguration

const cover = { sha256: 'a'.repeat(64), format: 'jpg', width: 4, height: 3, alt: 'Ảnh' } as const

function card(
  slug: string,
  category: string,
  kind: Card['unit']['kind'],
  picture = true,
): CardOf<'article'> {
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
function siteOf(cards: CardOf<'article'>[], announced: CardOf<'announcement'>[] = []): Published {
  const inList = (list: string) =>
    list === 'all:announcement'
      ? announced
      : cards.filter(
          ({ category }) => list === 'all:article' || list === `category:${category.slug}`,
        )
  const slugs = [...new Set(cards.map(({ category }) => category.slug))].sort()
  return {
    newest: (list: string, limit: number) => inList(list).slice(0, limit),
    listsOf: () => slugs.map((slug) => ({ slug, count: 1 })),
  } as unknown as Published
}

const ANNOUNCED: CardOf<'announcement'> = {
  type: 'announcement',
  item: 'announcements/nghi-bao',
  path: '/thong-bao/nghi-bao/',
  title: 'nghi-bao',
  summary: '',
  day: '2026-11-22',
  level: 'important',
  unit: { slug: 'van-phong', name: 'Văn phòng', kind: 'office' },
  minutes: 1,
  at: '2026-11-22T00:00:00Z',
}

const titles = (cards: Card[]) => cards.map(({ title }) => title)

describe('the home page', () => {
  const page = frontPage(
    siteOf(
      [
        card('khong-anh', 'chuyen-mon', 'department', false),
        card('dan-dau', 'chuyen-mon', 'department'),
        card('doan', 'phong-trao', 'union'),
        card('van-phong', 'chuyen-mon', 'office'),
        card('toan', 'chuyen-mon', 'department'),
        card('van', 'chuyen-mon', 'department'),
        card('hoa', 'chuyen-mon', 'department'),
        card('thu-thao', 'phong-trao', 'union', false),
      ],
      [ANNOUNCED],
    ),
    CONFIGURATION,
  )

  it('leads with the newest story that has a picture', () => {
    expect(page.lead?.title).toBe('dan-dau')
  })

  it('has the announcements beside it', () => {
    expect(titles(page.notices)).toEqual(['nghi-bao'])
  })

  it('shows departments and unions with pictures, not the offices', () => {
    expect(titles(page.units)).toEqual(['doan', 'toan', 'van'])
  })

  it('has a row for each category, those of the menu first, and no article twice', () => {
    expect(page.rows.map(({ name, cards }) => [name, ...titles(cards)])).toEqual([
      ['Mục phong-trao', 'thu-thao'],
      ['Mục chuyen-mon', 'khong-anh', 'van-phong', 'hoa'],
    ])
  })
})

describe('the home page of a young site', () => {
  it('has nothing yet', () => {
    expect(frontPage(siteOf([]), CONFIGURATION)).toEqual({
      lead: null,
      notices: [],
      units: [],
      rows: [],
    })
  })

  it('leads with a story without a picture when there is no other', () => {
    const site = siteOf([card('khong-anh', 'chuyen-mon', 'department', false)])
    expect(frontPage(site, CONFIGURATION).lead?.title).toBe('khong-anh')
  })
})
