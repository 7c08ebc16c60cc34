import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'
import type { Sheet } from './sheet.ts'
import { readSheet, styledBy } from './sheet.ts'
import type { Style } from './style.ts'
import { readStyle } from './style.ts'

/** An element of pasted HTML, with what its attributes and the sheets say of its looks. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
  style: Style
  children: Part[]
}

/** Words, or an element. */
export type Part = string | Tag

export interface Markup {
  body: Tag
  sheet: Sheet
}

type Given = DefaultTreeAdapterTypes.ChildNode

/** Deeper elements are read as if they stood here: nobody writes so deep, and the walk recurses. */
const DEEPEST = 150

const isElement = (node: Given): node is DefaultTreeAdapterTypes.Element => 'tagName' in node
const isText = (node: Given): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

function styleOf(name: string, attributes: ReadonlyMap<string, string>, sheet: Sheet): Style {
  const style = new Map<string, string>()
  for (const rule of styledBy(sheet, name, attributes.get('class') ?? ''))
    for (const [property, value] of rule) style.set(property, value)
  const own = attributes.get('style')
  if (own !== undefined) for (const [name, value] of readStyle(own)) style.set(name, value)
  return style
}

function tagOf(element: DefaultTreeAdapterTypes.Element, sheet: Sheet): Tag {
  const name = element.tagName.toLowerCase()
  const attributes = new Map(element.attrs.map((one) => [one.name.toLowerCase(), one.value]))
  return { name, attributes, style: styleOf(name, attributes, sheet), children: [] }
}

/** Everything below a node, in order, by no recursion. */
function* below(node: { childNodes: Given[] }): Generator<Given> {
  const open = node.childNodes.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (isElement(next)) for (const child of next.childNodes.toReversed()) open.push(child)
  }
}

function sheetOf(document: DefaultTreeAdapterTypes.Document): Sheet {
  let css = ''
  for (const node of below(document))
    if (isElement(node) && node.tagName === 'style')
      css += node.childNodes.map((child) => (isText(child) ? child.value : '')).join('') + '\n'
  return readSheet(css)
}

/** Reads HTML as browsers do. Nothing of it runs and nothing is fetched; comments are gone. */
export function readMarkup(html: string): Markup {
  const document = parse(html, { scriptingEnabled: false })
  const sheet = sheetOf(document)
  const root = document.childNodes.find(isElement)
  const given = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
  const body: Tag = given
    ? tagOf(given, sheet)
    : { name: 'body', attributes: new Map(), style: new Map(), children: [] }
  const open = (given?.childNodes ?? [])
    .toReversed()
    .map((node) => ({ node, parent: body, depth: 1 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent, depth } = next
    if (isText(node)) parent.children.push(node.value)
    if (!isElement(node)) continue
    const tag = tagOf(node, sheet)
    parent.children.push(tag)
    const inner = depth < DEEPEST ? tag : parent
    for (const child of node.childNodes.toReversed())
      open.push({ node: child, parent: inner, depth: depth + 1 })
  }
  return { body, sheet }
}

/** The words of an element, as they stand in it. */
export function wordsOf(part: Part): string {
  return typeof part === 'string' ? part : part.children.map(wordsOf).join('')
}

/** Whether an element has one of these classes, whatever the case. */
export function hasClass({ attributes }: Tag, ...names: readonly string[]): boolean {
  const own = (attributes.get('class') ?? '').toLowerCase().split(/\s+/)
  return names.some((name) => own.includes(name))
}
