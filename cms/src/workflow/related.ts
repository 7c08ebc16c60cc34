import { OFFICES } from '@bbt/shared/offices.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { Route } from '@bbt/shared/workflow/situation.ts'
import type { OnSite } from '../publishing/onSite.ts'

/** A text that names items, and the item whose text it is: "articles/6f1c…". */
export interface Naming {
  item: string
  type: { relations: OnSite['type']['relations']; fields: object }
  content: { title: string }
}

type Find = (item: string) => Promise<OnSite | null>

const titleOf = (content: object, name: string, target: string): string => {
  const named = [Reflect.get(content, name) as unknown].flat() as {
    item?: string
    title?: string
  }[]
  return named.find((one) => one.item === target)?.title ?? target
}

/** A chain of items that is longer was made by nobody who meant it. */
const LONGEST = 200

/** Whether an item comes to be named again by what it names, each by the next, in the same field. */
async function isCircle(find: Find, name: string, target: string, item: string): Promise<boolean> {
  const open = [target]
  const seen = new Set(open)
  for (const next of open) {
    if (next === item) return true
    const found = await find(next)
    if (found === null) continue
    for (const relation of found.type.relations(found.content)) {
      if (relation.name !== name || seen.has(relation.target) || seen.size > LONGEST) continue
      seen.add(relation.target)
      open.push(relation.target)
    }
  }
  return false
}

/**
 * What keeps a text from the site because of the items that it names: one is not there, or one that its page would
 * change leads back to this item.
 */
export async function relatedIssues(find: Find, naming: Naming): Promise<Issue[]> {
  const { content, item, type } = naming
  const issues: Issue[] = []
  for (const { name, shown, target } of type.relations(content)) {
    const detail = `“${titleOf(content, name, target)}”.`
    if (target !== item && (await find(target)) === null)
      issues.push({ code: 'relatedGone', detail })
    else if (target === item || (shown === 'both' && (await isCircle(find, name, target, item))))
      issues.push({ code: 'relatedCircle', detail })
  }
  return issues
}

const unitIn = (content: object) => {
  const unit = Reflect.get(content, 'unit') as { slug: string } | undefined
  return unit?.slug
}

/**
 * What a text says on the pages of another unit's items is approved by the office that approves those. The principal
 * approves everything.
 * @param routeOf the route of an item's category as it is now
 */
export async function foreignApproval(
  find: Find,
  routeOf: (target: OnSite) => Promise<Route | null>,
  { content, type }: Omit<Naming, 'item'>,
  actsAs: ActingAs,
): Promise<Issue[]> {
  const office = typeof actsAs === 'object' ? actsAs.office : null
  if (office === 'principal') return []
  const issues: Issue[] = []
  for (const { name, shown, target } of type.relations(content)) {
    const found = shown === 'both' ? await find(target) : null
    if (found === null || unitIn(found.content) === unitIn(content)) continue
    const approver = (await routeOf(found))?.approver ?? 'principal'
    if (office === approver) continue
    const detail = `“${titleOf(content, name, target)}” do ${OFFICES[approver].label} phê duyệt.`
    issues.push({ code: 'relatedOffice', detail })
  }
  return issues
}
