type Node = Record<string, unknown>

const text = (words: unknown): Node => ({ type: 'text', text: words, version: 1 })
const p = (...children: unknown[]): Node => ({ type: 'paragraph', children, version: 1 })
const body = (...children: unknown[]): Node => ({ root: { type: 'root', children, version: 1 } })

/** One value in `depth` boxes, each made of the one within. */
function nested(depth: number, within: unknown, box: (inner: unknown) => unknown): unknown {
  let value = within
  for (let level = 0; level < depth; level++) value = box(value)
  return value
}

/** States that no editor writes, by name: what somebody may send, or an old row may hold. */
export const BROKEN_BODIES: Readonly<Record<string, unknown>> = {
  'a number': 7,
  'a text': 'chữ',
  'a yes': true,
  'a list': [],
  'an empty object': {},
  'a root that is null': { root: null },
  'a root that is a number': { root: 1 },
  'a root that is a list': { root: [p()] },
  'a root without children': { root: { type: 'root' } },
  'children that are an object': { root: { type: 'root', children: { 0: p() } } },
  'children that are a text': { root: { type: 'root', children: 'chữ' } },
  'a number for a node': body(p(), 7),
  'null for a node': body(null),
  'a list for a node': body([p()]),
  'a node without a type': body({ children: [] }),
  'a type that is a number': body({ type: 4 }),
  'a type that is an object': body({ type: {} }),
  'a node of a foreign type': body({ type: 'iframe', children: [] }),
  'a node named like a method': body({ type: 'toString', children: [] }),
  'a node named like a prototype': body({ type: '__proto__', children: [] }),
  'keys named like a prototype': JSON.parse(
    '{"__proto__":{"root":{}},"constructor":{}}',
  ) as unknown,
  'a text that is a number': body(p(text(5))),
  'a text that is an object': body(p(text({ a: 1 }))),
  'a text without words': body(p({ type: 'text' })),
  'a format that is a word': body(p({ ...text('chữ'), format: 'bold' })),
  'text outside of a block': body(text('chữ')),
  'a heading of no size': body({ type: 'heading', tag: {}, children: [] }),
  'a list without items': body({ type: 'list', listType: 'number', children: [text('một')] }),
  'a list that begins at a word': body({
    type: 'list',
    listType: 'number',
    start: 'một',
    children: [],
  }),
  'an item outside of a list': body({ type: 'listitem', children: [] }),
  'an item so deep that the editor would hang': body({
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', indent: 1e9, children: [] }],
  }),
  'a row outside of a table': body({ type: 'tablerow', children: [] }),
  'a table without rows': body({ type: 'table', children: [p()] }),
  'a cell that spans a billion': body({
    type: 'table',
    children: [{ type: 'tablerow', children: [{ type: 'tablecell', colSpan: 1e9, children: [] }] }],
  }),
  'a picture that is a number': body({ type: 'upload', relationTo: 'media', value: 4 }),
  'a picture of people': body({ type: 'upload', relationTo: 'users', value: 'x' }),
  'a picture that is a list': body({ type: 'upload', relationTo: 'media', value: ['x'] }),
  'a link of a number': body(p({ type: 'link', fields: { url: 4 }, children: [] })),
  'a link without anything': body(p({ type: 'link', fields: null, children: [] })),
  '200 quotes in each other': body(
    nested(200, p(text('đáy')), (inner) => ({ type: 'quote', children: [inner] })),
  ),
  '70 000 paragraphs': body(...Array.from({ length: 70_000 }, () => p())),
}

/** Deeper than any stack: kept as text, since to write it as JSON would take a stack. */
export const deepBody = (levels: number): string =>
  `{"root":{"type":"root","children":[${'{"type":"quote","children":['.repeat(levels)}${']}'.repeat(levels)}]}}`

/** Values of a wrong type for the other fields of an article. */
export const BROKEN_FIELDS: readonly (readonly [string, unknown])[] = [
  ['title', 7],
  ['title', { toString: 'x' }],
  ['title', ['Tiêu đề']],
  ['title', true],
  ['summary', 7],
  ['summary', {}],
  ['summary', [null]],
  ['cover', 7],
  ['cover', {}],
  ['cover', { id: 7 }],
  ['cover', ['x']],
  ['category', 7],
  ['category', {}],
  ['category', [[]]],
  ['unit', { id: null }],
  ['unit', true],
  ['coAuthors', 'x'],
  ['coAuthors', {}],
  ['coAuthors', [7]],
  ['coAuthors', [{ id: {} }]],
  ['datedOn', 7],
  ['datedOn', {}],
  ['visibleFrom', ['2026-01-01']],
  ['visibleUntil', {}],
  ['slug', {}],
  ['slug', 7],
]
