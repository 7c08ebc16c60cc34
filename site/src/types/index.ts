import type { ListedType, PageType } from '../published/published.ts'
import ArticleCard from './article/Card.astro'
import ArticlePage from './article/Page.astro'

/** How each type looks: the page of an item, and the item in a list. A type that is not here does not compile. */
export const TEMPLATES = {
  article: { Page: ArticlePage, Card: ArticleCard },
} satisfies Record<PageType, { Page: unknown }> & Record<ListedType, { Card: unknown }>
