import { announcement } from './announcement.ts'
import { article } from './article.ts'
import { siteConfiguration } from './siteConfiguration.ts'

/** The governed content types: what goes through the board before the public sees it. */
export const CONTENT_TYPES = { article, announcement, siteConfiguration } as const

export type ContentType = keyof typeof CONTENT_TYPES

export const CONTENT_TYPE_NAMES = Object.keys(CONTENT_TYPES) as ContentType[]

/** A type's description; code that is handed one looks nothing up by its name. */
export type GovernedType = (typeof CONTENT_TYPES)[ContentType]

export const GOVERNED_TYPES: readonly GovernedType[] = Object.values(CONTENT_TYPES)

export type GovernedCollection = GovernedType['collection']

/** The CMS collections whose items go through the board. */
export const GOVERNED_COLLECTIONS: readonly GovernedCollection[] = GOVERNED_TYPES.map(
  ({ collection }) => collection,
)

/** The type whose items a CMS collection holds; null where they are none. */
export const typeIn = (collection: string): GovernedType | null =>
  GOVERNED_TYPES.find((type) => type.collection === collection) ?? null
