import { CONTENT_TYPES, typeOf } from '@bbt/shared/types/index.ts'
import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { PayloadRequest } from 'payload'
import { formFaults } from '../fields/forms.ts'
import { breathe } from '../platform/breathe.ts'
import type { Item, Row } from '../platform/rows.ts'
import { articleContent } from './article.ts'
import type { Draft } from './draft.ts'
import { siteConfigurationContent } from './siteConfiguration.ts'

export type BuiltContent = { ok: true; content: Content } | { ok: false; problems: Issue[] }

const BUILDERS = {
  article: articleContent,
  siteConfiguration: (_req: PayloadRequest, row: Row<'site-configurations'>) => ({
    content: siteConfigurationContent(row),
    bodyFaults: [],
  }),
} as const

const incomplete = (field: string, detail: string): Issue => ({
  code: 'contentIncomplete',
  field,
  detail,
})

/** Of several problems with the same words, one. */
const distinct = (problems: readonly Issue[]): Issue[] => [
  ...new Map(problems.map((problem) => [problem.detail, problem])).values(),
]

/**
 * Builds what the public would see of an item row, or says all that is missing for it or wrong with it. The
 * row may be anything: what stands on the public site does not depend on a working copy.
 * @param beside the request for names that may be read beside the transaction of `req`
 */
export async function contentOf(
  req: PayloadRequest,
  collection: GovernedCollection,
  row: Item,
  beside: PayloadRequest = req,
): Promise<BuiltContent> {
  const type = typeOf(collection)
  const damaged = formFaults(req.payload.collections[collection].config.fields, row)
  if (damaged.length > 0) {
    return { ok: false, problems: damaged.map(({ path, text }) => incomplete(path, text)) }
  }
  await breathe()
  // The collection a row comes from decides its type; the compiler cannot follow that.
  const build = BUILDERS[type] as (
    req: PayloadRequest,
    row: Item,
    beside: PayloadRequest,
  ) => Draft | Promise<Draft>
  const { content, bodyFaults } = await build(req, row, beside)
  await breathe()
  const parsed = CONTENT_TYPES[type].contract.safeParse(content)
  if (parsed.success && bodyFaults.length === 0) return { ok: true, content: parsed.data }
  // What is said of the body by its places need not be said of it as a whole.
  const issues = (parsed.error?.issues ?? []).filter(
    ({ path }) => bodyFaults.length === 0 || path[0] !== 'bodyHtml',
  )
  const others = issues.map(({ path }) => {
    const { field, detail } = CONTENT_TYPES[type].problem(path)
    return incomplete(field, detail)
  })
  const faults = bodyFaults.map((fault) => incomplete('body', fault))
  return { ok: false, problems: distinct([...others, ...faults]) }
}
