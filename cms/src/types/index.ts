import type { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { articleForm } from './article.ts'
import type { Form } from './form.ts'
import { siteConfigurationForm } from './siteConfiguration.ts'

type Types = typeof CONTENT_TYPES

/** The form of every governed content type. */
export const FORMS = {
  article: articleForm,
  siteConfiguration: siteConfigurationForm,
} satisfies { [T in keyof Types]: Form<Types[T]> }
