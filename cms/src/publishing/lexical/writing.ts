import type { Image } from '@bbt/shared/contract/image.ts'
import { KINDS } from '../../body/kinds.ts'
import type { Path } from '../../body/place.ts'

/** A node whose shape was judged: every property has a form of its table. */
export interface Node {
  type: string
  children?: Node[]
  [property: string]: unknown
}

/** Where the writer is, and what it has to say. */
export interface Writing {
  images: ReadonlyMap<string, Image>
  /** What cannot be shown, with its place: the writer goes on, so that all of it is named at once. */
  faults: { path: Path; words: string }[]
  /** Whether nothing that one sees was written so far: no letter, no sign, no picture. */
  isBlank: boolean
}

/** A node at its place. */
export interface At {
  node: Node
  path: Path
}

/** What a property of a node says, of the form that its table names; what says nothing where it is absent. */
export const valueOf = (node: Node, property: string): unknown =>
  node[property] ?? KINDS.get(node.type)?.properties[property]?.neutral

const nameOf = (type: string): string => KINDS.get(type)?.name ?? type

/** Lists of one type beside each other are one list: Lexical joins them whenever it opens a text. */
function joined(children: readonly At[]): At[] {
  const found: At[] = []
  /** The items of the list that is joined now: a text may have thousands of lists of one item. */
  let items: Node[] = []
  for (const at of children) {
    const last = found.at(-1)
    const isList = at.node.type === 'list'
    const isSame =
      isList && last?.node.type === 'list' && last.node['listType'] === at.node['listType']
    if (isSame) {
      for (const item of at.node.children ?? []) items.push(item)
      continue
    }
    items = isList ? [...(at.node.children ?? [])] : []
    found.push(isList ? { ...at, node: { ...at.node, children: items } } : at)
  }
  return found
}

/** The children of a node that may stand in it, each at its place; the others are named as faults. */
export function childrenAt({ node, path }: At, writing: Writing): At[] {
  const allowed = KINDS.get(node.type)?.children ?? []
  const children = (node.children ?? []).flatMap((child, index) => {
    const at = { node: child, path: [...path, index] }
    if (allowed.includes(child.type)) return [at]
    const words = `${nameOf(child.type)} không đứng được trong ${nameOf(node.type)}`
    writing.faults.push({ path: at.path, words })
    return []
  })
  return joined(children)
}
