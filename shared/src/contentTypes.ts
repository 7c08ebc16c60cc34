import type { Route } from './workflow/situation.ts'
import { Article } from './contract/article.ts'
import { SiteConfiguration } from './contract/siteConfiguration.ts'

/**
 * The governed content types: what goes through the board before the public sees it.
 * `collection` is the CMS collection, `route` the fixed route of types without a category. What is
 * `isPermanent` is replaced and never taken down: there is no site without it.
 */
export const CONTENT_TYPES = {
  article: {
    collection: 'articles',
    label: 'Bài viết',
    contract: Article,
    route: 'byCategory',
    isPermanent: false,
  },
  siteConfiguration: {
    collection: 'site-configurations',
    label: 'Cấu hình trang',
    contract: SiteConfiguration,
    route: { stage1: false, approver: 'principal' },
    isPermanent: true,
  },
} as const satisfies Record<
  string,
  {
    collection: string
    label: string
    contract: unknown
    route: 'byCategory' | Route
    isPermanent: boolean
  }
>

export type ContentType = keyof typeof CONTENT_TYPES

export const CONTENT_TYPE_NAMES = Object.keys(CONTENT_TYPES) as ContentType[]

export type GovernedCollection = (typeof CONTENT_TYPES)[ContentType]['collection']
