import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import type { PayloadRequest } from 'payload'
import { formFaults } from '../fields/forms.ts'
import { namesIn } from '../fields/names.ts'
import { breathe } from '../platform/breathe.ts'
import type { Item } from '../platform/rows.ts'
import { kindsOf } from '../types/fields.ts'
import { FORM_KINDS } from '../types/kinds/index.ts'
import type { There } from '../types/kinds/kind.ts'
import { lineOf } from '../types/kinds/text.ts'
import { thereOf } from './there.ts'

export type BuiltContent = { ok: true; content: Content } | { ok: false; problems: Issue[] }

const incomplete = (field: string, detail: string): Issue => ({
  code: 'contentIncomplete',
  field,
  detail,
})

/** Of several problems with the same words, one. */
const distinct = (problems: readonly Issue[]): Issue[] => [
  ...new Map(problems.map((problem) => [problem.detail, problem])).values(),
]

/** What an item row would be in public, before the contract has judged it. */
interface Draft {
  content: object
  /** What no page can show, in words for its writer, by field of the contract. */
  faults: ReadonlyMap<string, readonly string[]>
}

const valueIn = (row: Item, name: string): unknown => Reflect.get(row, name)

/** What the public would see of a row, complete or not; fields that say nothing are absent. */
async function drafted(type: GovernedType, row: Item, there: There): Promise<Draft> {
  const content: Record<string, unknown> = {}
  const faults = new Map<string, readonly string[]>()
  for (const [name, kind] of kindsOf(type)) {
    const entered = valueIn(row, kind.enteredIn ?? name)
    const frozen = await FORM_KINDS[kind.kind].frozen(entered, there, kind)
    if (frozen.value !== undefined) content[name] = frozen.value
    if (frozen.faults && frozen.faults.length > 0) faults.set(name, frozen.faults)
  }
  const slug = lineOf(valueIn(row, 'slug')) ?? slugify(lineOf(row.title) ?? '')
  return { content: { type: type.name, url: type.address.pathOf(slug), ...content }, faults }
}

/**
 * Builds what the public would see of an item row, or says all that is missing for it or wrong with it. The
 * row may be anything: what stands on the public site does not depend on a working copy.
 * @param beside the request for names that may be read beside the transaction of `req`
 */
export async function contentOf(
  req: PayloadRequest,
  type: GovernedType,
  row: Item,
  beside: PayloadRequest = req,
): Promise<BuiltContent> {
  const { collection, contract, problem } = type
  const { fields } = req.payload.collections[collection].config
  const damaged = formFaults(fields, row)
  if (damaged.length > 0) {
    return { ok: false, problems: damaged.map(({ path, text }) => incomplete(path, text)) }
  }
  await breathe()
  const frozen = new Set(kindsOf(type).map(([name, { enteredIn }]) => enteredIn ?? name))
  const named = namesIn(fields, row).filter(({ field }) => frozen.has(field))
  const there = await thereOf(req, named, beside)
  const { content, faults } = await drafted(type, row, there)
  await breathe()
  const parsed = contract.safeParse(content)
  if (parsed.success && faults.size === 0) return { ok: true, content: parsed.data }
  // What is said of a text by its places need not be said of it as a whole.
  const issues = (parsed.error?.issues ?? []).filter(({ path }) => !faults.has(String(path[0])))
  const others = issues.map(({ path }) => {
    const { field, detail } = problem(path)
    return incomplete(field, detail)
  })
  const inTexts = [...faults].flatMap(([name, words]) =>
    words.map((detail) => incomplete(problem([name]).field, detail)),
  )
  return { ok: false, problems: distinct([...others, ...inTexts]) }
}
