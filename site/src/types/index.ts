import type { Card, LivePage, ListedType, PageType } from '../published/published.ts'
import ArticleCard from './article/Card.astro'
import ArticlePage from './article/Page.astro'

/** How each type looks: the page of an item, and the item in a list. A type that is not here does not compile. */
const TEMPLATES = {
  article: { Page: ArticlePage, Card: ArticleCard },
} satisfies Record<PageType, { Page: unknown }> & Record<ListedType, { Card: unknown }>

/** A template for any type of a union: `TEMPLATES` chose it by the type of what it is given. */
type Template<P> = (props: P) => unknown

/** The template of an item's page. */
export const pageTemplate = ({ type }: LivePage) =>
  TEMPLATES[type].Page as unknown as Template<{ page: LivePage }>

/** The template of an item in a list. */
export const cardTemplate = ({ type }: Card) =>
  TEMPLATES[type].Card as unknown as Template<{ card: Card; isFirst: boolean }>
