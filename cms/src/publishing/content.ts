import { CONTENT_TYPES } from '@bbt/shared/contentTypes.ts'
import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { PayloadRequest } from 'payload'
import type { Item, Row } from '../platform/rows.ts'
import { typeOf } from '../workflow/facts.ts'
import { articleContent } from './article.ts'
import { problemText } from './problems.ts'
import { ForbiddenContent } from './lexical/html.ts'
import { siteConfigurationContent } from './siteConfiguration.ts'

export type BuiltContent = { ok: true; content: Content } | { ok: false; problems: Issue[] }

const BUILDERS = {
  article: articleContent,
  siteConfiguration: (_req: PayloadRequest, row: Row<'site-configurations'>) =>
    siteConfigurationContent(row),
} as const

/**
 * Builds what the public would see of an item row, or says what is missing for it.
 * @param beside the request for names that may be read beside the transaction of `req`
 */
export async function contentOf(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
  beside: PayloadRequest = req,
): Promise<BuiltContent> {
  const type = typeOf(collection)
  try {
    // The collection a row comes from decides its type; the compiler cannot follow that.
    const build = BUILDERS[type] as (
      req: PayloadRequest,
      row: Item,
      beside: PayloadRequest,
    ) => unknown
    const draft = await build(req, row, beside)
    const parsed = CONTENT_TYPES[type].contract.safeParse(draft)
    if (parsed.success) return { ok: true, content: parsed.data }
    const problems = parsed.error.issues.map((issue): Issue => {
      const part = String(issue.path[0] ?? '')
      const field = part === 'bodyHtml' ? 'body' : part
      return { code: 'contentIncomplete', field, detail: problemText(issue.path) }
    })
    const unique = new Map(problems.map((problem) => [problem.detail, problem]))
    return { ok: false, problems: [...unique.values()] }
  } catch (error) {
    if (!(error instanceof ForbiddenContent)) throw error
    const problem: Issue = { code: 'contentIncomplete', field: 'body', detail: error.message }
    return { ok: false, problems: [problem] }
  }
}
