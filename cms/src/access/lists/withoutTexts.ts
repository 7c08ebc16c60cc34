import type { CollectionBeforeOperationHook, CollectionConfig, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { textsIn } from '../../platform/listed.ts'
import { isOurs, operationOf } from '../../platform/operation.ts'

/**
 * What is read of each row of a list: what was chosen, without its long texts.
 * @param given as a request names it: fields that it wants (true), or that it does without (false)
 */
export function withoutTexts(texts: readonly string[], given?: SelectType | null): SelectType {
  // Payload follows a relation with a choice of null.
  const chosen = given ?? {}
  const others = Object.entries(chosen).filter(([name]) => !texts.includes(name))
  const wanted = Object.keys(chosen).length > 0 && getSelectMode(chosen) === 'include'
  // A choice of nothing would be read as one of everything.
  if (wanted) return others.length > 0 ? Object.fromEntries(others) : { id: true }
  return Object.fromEntries([...others, ...texts.map((name) => [name, false] as const)])
}

/**
 * A list says which items there are; a text is read with its item. Two hundred texts of 6 MB in one answer
 * would hold the thread of all requests for minutes. Code of ours reads what it likes.
 */
export function listsWithoutTexts({ fields }: CollectionConfig): CollectionBeforeOperationHook[] {
  const texts = textsIn(fields)
  if (texts.length === 0) return []
  return [
    (hook) => {
      const { args } = hook
      if (operationOf(hook) !== 'read' || 'id' in args || isOurs(args)) return undefined
      const { select } = args as { select?: SelectType | null }
      return { ...args, select: withoutTexts(texts, select) }
    },
  ]
}
