import { KINDS } from '../../cms/src/body/kinds.ts'
import type { Node } from './documents.ts'

/** A writer that leaves out one property: what it says of a node is what says nothing. */
export interface Mutant {
  type: string
  property: string
}

/** One for every property that the table of nodes calls shown. */
export const MUTANTS: readonly Mutant[] = [...KINDS.values()].flatMap(({ type, properties }) =>
  Object.entries(properties)
    .filter(([, { fate }]) => fate === 'shown')
    .map(([property]) => ({ type, property })),
)

/** Links and pictures are refused without what they are of: another stands in its place. */
const OTHERS: Readonly<Record<string, unknown>> = {
  'link.fields': { url: 'https://khac.example/' },
  'autolink.fields': { url: 'https://khac.example/' },
  'upload.value': 'm2',
}

/** The same text as such a writer sees it. */
export function mutated(node: Node, mutant: Mutant): Node {
  const children = node.children?.map((child) => mutated(child, mutant))
  const copy: Node = { ...node, ...(children && { children }) }
  if (node.type !== mutant.type) return copy
  const { type, property } = mutant
  const neutral = OTHERS[`${type}.${property}`] ?? KINDS.get(type)?.properties[property]?.neutral
  if (neutral === undefined) return { ...copy, [property]: undefined }
  return { ...copy, [property]: neutral }
}
