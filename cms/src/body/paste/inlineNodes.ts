import { markOf } from './legacyMark.ts'
import type { Inline, Words } from './line.ts'
import { BOLD } from './look.ts'
import type { SerializedNode } from './nodes.ts'
import { element, node, tabNode, textNode } from './nodes.ts'

/** The longest text that a node of ours may have (`body/nodes/text.ts`). */
const LONGEST = 100_000

function texts({ text, marks, font }: Words, without: number): SerializedNode[] {
  const nodes: SerializedNode[] = []
  for (let from = 0; from < text.length; from += LONGEST)
    nodes.push({
      ...textNode(text.slice(from, from + LONGEST), marks & ~without),
      style: font ? markOf(font) : '',
    })
  return nodes
}

const nodeOf = (one: Inline, without: number): SerializedNode[] => {
  if (one === 'break') return [node('linebreak')]
  return one === 'tab' ? [tabNode()] : texts(one, without)
}

const linkOf = (one: Inline | undefined) => (typeof one === 'object' ? one.link : null)

const link = (url: string, children: readonly SerializedNode[]) =>
  element('link', children, { version: 3, fields: { linkType: 'custom', newTab: false, url } })

/** The nodes of a line. @param tag in a heading all words are bold already */
export function inlineNodes(inline: readonly Inline[], tag: string): SerializedNode[] {
  const without = /^h\d$/.test(tag) ? BOLD : 0
  const nodes: SerializedNode[] = []
  let open: SerializedNode[] | null = null
  for (const [at, one] of inline.entries()) {
    const url = linkOf(one)
    const isOn = at > 0 && url !== null && linkOf(inline[at - 1]) === url
    if (url === null) {
      open = null
      nodes.push(...nodeOf(one, without))
    } else if (isOn && open) open.push(...nodeOf(one, without))
    else {
      open = nodeOf(one, without)
      nodes.push(link(url, open))
    }
  }
  return nodes
}
