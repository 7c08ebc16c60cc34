import fc from 'fast-check'
import { KINDS } from '../../cms/src/body/kinds.ts'
import type { Span } from './grid.ts'
import { grids } from './grid.ts'

/** A node of a saved state. */
export type Node = Record<string, unknown> & { type: string; children?: Node[] }

/** The pictures that documents name, by media id. */
export const PICTURES = ['m1', 'm2'] as const

const kindOf = (type: string) => {
  const kind = KINDS.get(type)
  if (!kind) throw new Error(`no kind ${type}`)
  return kind
}

/** What the table of nodes cannot say by itself: words that differ, a picture that exists. */
const OWN: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'upload.value': fc.constantFrom(...PICTURES),
  'text.text': fc.constantFrom('Nước ròng', 'Lớp 10A1 ', ' hai  cách', '5 < 6 & "7"', 'ế', ' '),
  'upload.pending': fc.constant(undefined),
}

/** Without these nothing can be shown: they are refused, which other tests see to. */
const ALWAYS = ['link.fields', 'autolink.fields', 'upload.value']

/** A node of a type, each of its properties one of the values that the table names. */
function nodes(type: string, children?: fc.Arbitrary<Node[]>): fc.Arbitrary<Node> {
  const { properties } = kindOf(type)
  const values = Object.entries(properties).flatMap(([name, { samples, isRequired, fate }]) => {
    const values =
      OWN[`${type}.${name}`] ?? (samples.length > 0 ? fc.constantFrom(...samples) : null)
    if (values === null) return []
    if (isRequired || ALWAYS.includes(`${type}.${name}`)) return [[name, values] as const]
    // What is shown is said by two nodes in three, so that it is seen beside nodes without.
    const freq = fate === 'shown' ? 2 : 1
    return [[name, fc.option(values, { freq, nil: undefined })] as const]
  })
  const record = fc.record(Object.fromEntries(values)) as fc.Arbitrary<Record<string, unknown>>
  return fc
    .tuple(record, children ?? fc.constant(undefined))
    .map(([own, inner]) => written({ type, ...own, ...(inner && { children: inner }) }))
}

/** With what the editor's own parser needs of every node, where nothing else was said. */
function written(node: Node): Node {
  const element = node.children ? { format: '', indent: 0, direction: null } : {}
  const full: Node = { version: 1, ...element, ...node }
  for (const [name, { isFilled, neutral }] of Object.entries(kindOf(node.type).properties)) {
    if (full[name] === undefined && isFilled === true) full[name] = neutral
  }
  return JSON.parse(JSON.stringify(full)) as Node
}

const inline: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: nodes('text') },
  { weight: 1, arbitrary: nodes('linebreak') },
  { weight: 1, arbitrary: nodes('tab') },
  { weight: 1, arbitrary: nodes('link', fc.array(nodes('text'), { minLength: 1, maxLength: 2 })) },
  {
    weight: 1,
    arbitrary: nodes('autolink', fc.array(nodes('text'), { minLength: 1, maxLength: 1 })),
  },
)
const words = fc.array(inline, { maxLength: 4 })
const someWords = fc.array(inline, { minLength: 1, maxLength: 3 })

/** An item with words; an item that holds lists only comes after one, or first of all. */
const lists: fc.Arbitrary<Node> = fc.letrec<{ list: Node; items: Node[] }>((tie) => ({
  items: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: nodes('listitem', words) },
      {
        weight: 1,
        arbitrary: nodes(
          'listitem',
          tie('list').map((list) => [list]),
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  list: fc.oneof(
    { maxDepth: 3 },
    nodes('list', fc.array(nodes('listitem', words), { minLength: 1, maxLength: 3 })),
    nodes('list', tie('items')),
  ),
})).list

const paragraphs = nodes(
  'paragraph',
  fc.oneof(
    { weight: 8, arbitrary: words },
    {
      weight: 1,
      arbitrary: fc
        .tuple(words, fc.oneof(nodes('upload'), nodes('horizontalrule')), words)
        .map(([before, parting, after]) => [...before, parting, ...after]),
    },
  ),
)

const plainBlocks: fc.Arbitrary<Node> = fc.oneof(
  { weight: 4, arbitrary: paragraphs },
  { weight: 1, arbitrary: nodes('heading', words) },
  { weight: 2, arbitrary: lists },
  { weight: 1, arbitrary: nodes('quote', words) },
  { weight: 1, arbitrary: nodes('horizontalrule') },
  { weight: 1, arbitrary: nodes('upload') },
)

const cell = (span: Span): fc.Arbitrary<Node> =>
  nodes('tablecell', fc.array(plainBlocks, { minLength: 1, maxLength: 2 })).map((node) => ({
    ...node,
    colSpan: span.columns,
    rowSpan: span.rows,
  }))

const tables: fc.Arbitrary<Node> = grids.chain((grid) =>
  nodes('table', fc.tuple(...grid.map((row) => nodes('tablerow', fc.tuple(...row.map(cell)))))),
)

/** A table, with its name before it or not. */
const namedTables: fc.Arbitrary<Node[]> = fc
  .tuple(fc.option(nodes('tablecaption', someWords)), tables)
  .map(([caption, table]) => (caption === null ? [table] : [caption, table]))

/** Texts over every node and property of the table, as the editor saves them. */
export const documents: fc.Arbitrary<{ root: Node }> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: plainBlocks.map((block) => [block]) },
      { weight: 1, arbitrary: namedTables },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => ({ root: written({ type: 'root', children: blocks.flat() }) }))
