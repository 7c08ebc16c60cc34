import type { ListKey } from '@bbt/shared/types/lists.ts'
import { frontPath } from '../published/lists.ts'
import type { Card, CardOf, Published } from '../published/published.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'

const LOOKED_AT = 60
const NOTICES = 6
const CARDS = 3
const ROW = 3
const ROWS = 6

type ArticleCard = CardOf<'article'>

interface Row {
  name: string
  path: string
  cards: ArticleCard[]
}

export interface FrontPage {
  lead: ArticleCard | null
  /** Announcements in force, the pinned first. */
  notices: Card[]
  /** From departments and unions, with pictures. */
  units: ArticleCard[]
  /** The categories, each with its newest; nothing here stands above already. */
  rows: Row[]
}

/** What the home page shows, no article twice. */
export function frontPage(site: Published, configuration: SiteConfiguration): FrontPage {
  const news = articlesOf(site, 'all:article', LOOKED_AT)
  const lead = news.find((card) => card.cover) ?? news[0] ?? null
  const units = news
    .filter((card) => card !== lead && card.cover && card.unit.kind !== 'office')
    .slice(0, CARDS)
  const shown = new Set([lead, ...units].map((card) => card?.path))
  return {
    lead,
    notices: site.newest('all:announcement', NOTICES),
    units,
    rows: rowsOf(site, configuration, shown),
  }
}

const articlesOf = (site: Published, list: ListKey, limit: number): ArticleCard[] =>
  site.newest(list, limit).filter((card) => card.type === 'article')

function rowsOf(
  site: Published,
  { menu }: SiteConfiguration,
  shown: ReadonlySet<string | undefined>,
): Row[] {
  const inMenu = (path: string) => {
    const place = menu.findIndex(({ url }) => url === path)
    return place === -1 ? menu.length : place
  }
  return site
    .listsOf('category')
    .map(({ slug }) => rowOf(site, `category:${slug}`, shown))
    .filter((row) => row.cards.length > 0)
    .sort((a, b) => inMenu(a.path) - inMenu(b.path))
    .slice(0, ROWS)
}

function rowOf(site: Published, list: ListKey, shown: ReadonlySet<string | undefined>): Row {
  const cards = articlesOf(site, list, ROW + CARDS + 1)
  return {
    name: cards[0]?.category.name ?? '',
    path: frontPath(list),
    cards: cards.filter(({ path }) => !shown.has(path)).slice(0, ROW),
  }
}
