import { BYTES, CHARACTERS, ITEMS } from '@bbt/shared/limits.ts'
import { longTable } from '../support/longTable.ts'

const common = { direction: null, format: '', indent: 0, version: 1 }

const words = (text: string, format = 0) => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const paragraph = (children: readonly object[]) => ({
  ...common,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

const state = (children: readonly object[]) => ({ root: { ...common, type: 'root', children } })

const many = (count: number, make: (n: number) => object) =>
  Array.from({ length: count }, (_, n) => make(n))

const link = (n: number) => ({
  ...common,
  type: 'link',
  id: String(n),
  fields: { linkType: 'custom', newTab: false, url: `https://truong.example/${n}` },
  children: [words(`trang ${n}`)],
})

const list = (children: readonly object[]) => ({
  ...common,
  type: 'list',
  listType: 'bullet',
  start: 1,
  tag: 'ul',
  children,
})

const item = (children: readonly object[]) => ({ ...common, type: 'listitem', value: 1, children })

/** Lists in lists, as deep as texts go, so often that the nodes are as many as they may be. */
function nestedLists(): object {
  const depth = Math.floor((ITEMS.bodyDepth - 3) / 2)
  const deep = (left: number): object =>
    left === 0 ? list([item([words('sâu')])]) : list([item([deep(left - 1)])])
  return state(many(Math.floor(ITEMS.bodyNodes / (2 * depth + 4)), () => deep(depth - 1)))
}

/** The largest texts that are texts, each of another kind. */
export const TEXTS: Readonly<Record<string, () => object>> = {
  'a table of 2 000 rows': () => longTable(ITEMS.tableRows),
  'runs of words in one paragraph': () =>
    state([paragraph(many(ITEMS.bodyNodes - 2, (n) => words(`chữ ${n} `, n % 2)))]),
  'paragraphs of one word': () =>
    state(many(Math.floor(ITEMS.bodyNodes / 2) - 1, (n) => paragraph([words(`đoạn ${n}`)]))),
  'breaks of lines': () =>
    state([paragraph(many(ITEMS.bodyNodes - 2, () => ({ type: 'linebreak', version: 1 })))]),
  links: () =>
    state([
      paragraph([
        ...many(ITEMS.bodyLinks, (n) => link(n)),
        ...many(ITEMS.bodyNodes - 2 * ITEMS.bodyLinks - 2, (n) => words(`chữ ${n} `, n % 2)),
      ]),
    ]),
  'lists of one item': () =>
    state(many(Math.floor(ITEMS.bodyNodes / 3) - 1, (n) => list([item([words(`mục ${n}`)])]))),
  'lists in lists': nestedLists,
}

/** Words that are longer than any is. */
export const ENDLESS: Readonly<Record<string, () => object>> = {
  'one word without end': () => state([paragraph([words('ắ'.repeat(CHARACTERS.bodyHtml - 100))])]),
  'one word in pieces': () =>
    state([paragraph([words('a\u0306\u0301'.repeat(CHARACTERS.bodyHtml / 3))])]),
}

const filled = (bytes: number, piece: string) => piece.repeat(Math.floor(bytes / piece.length))

/** JSON of nearly so many bytes that is no form of ours; `{name}` is a field of the form. */
export const NONSENSE: Readonly<Record<string, (bytes: number, name: string) => string>> = {
  'lists in lists': (bytes, name) =>
    `{"${name}":${'['.repeat(bytes / 2 - 20)}${']'.repeat(bytes / 2 - 20)}}`,
  'objects in objects': (bytes, name) =>
    `{"${name}":${'{"a":'.repeat(bytes / 6 - 20)}1${'}'.repeat(bytes / 6 - 20)}}`,
  'a list without end': (bytes, name) => `{"${name}":[${filled(bytes - 40, '1,')}1]}`,
  'a list of objects': (bytes, name) => `{"${name}":[${filled(bytes - 40, '{},')}1]}`,
  'a word without end': (bytes, name) => `{"${name}":"${filled(bytes - 40, 'a')}"}`,
  'marks without end': (bytes, name) => `{"${name}":"${filled(bytes / 2 - 40, '\u0301')}"}`,
  'fields without end': (bytes) =>
    `{${Array.from({ length: bytes / 14 }, (_, n) => `"k${n}":1`).join()}}`,
  'no JSON': (bytes) => filled(bytes, '{"a":'),
}

/** A text of as many nodes as may be, each of them wrong. */
export const wrongNodes = (): object =>
  state(many(ITEMS.bodyNodes, (n) => ({ ...paragraph([]), type: `thẻ-${n}`, colSpan: 'x' })))

/** How many bytes a form of each kind may have. */
export const SIZES = { item: BYTES.item, form: BYTES.form, unknown: BYTES.unknown }
