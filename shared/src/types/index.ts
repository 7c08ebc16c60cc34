import { announcement } from './announcement.ts'
import { article } from './article.ts'
import { siteConfiguration } from './siteConfiguration.ts'

/** The governed content types: what goes through the board before the public sees it. */
export const CONTENT_TYPES = { article, announcement, siteConfiguration } as const

export type ContentType = keyof typeof CONTENT_TYPES

export const CONTENT_TYPE_NAMES = Object.keys(CONTENT_TYPES) as ContentType[]

export type GovernedCollection = (typeof CONTENT_TYPES)[ContentType]['collection']

/** The CMS collections whose items go through the board. */
export const GOVERNED_COLLECTIONS: readonly GovernedCollection[] = CONTENT_TYPE_NAMES.map(
  (name) => CONTENT_TYPES[name].collection,
)

/** The type whose items a CMS collection holds; null where they are none. */
export const typeIn = (collection: string): ContentType | null =>
  CONTENT_TYPE_NAMES.find((name) => CONTENT_TYPES[name].collection === collection) ?? null

/** The type whose items a governed collection holds. */
export function typeOf(collection: GovernedCollection): ContentType {
  const type = typeIn(collection)
  if (type === null) throw new Error(`not a governed collection: ${collection}`)
  return type
}
