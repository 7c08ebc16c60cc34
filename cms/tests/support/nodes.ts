import type { Image } from '@bbt/shared/contract/image.ts'
import { expect } from 'vitest'
import { lexicalHtml } from '../../src/publishing/lexical/html.ts'

export type Node = Record<string, unknown>

export const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
export const of = (type: string, children: Node[], rest: Node = {}): Node => ({
  type,
  children,
  ...rest,
})
export const p = (...children: Node[]) => of('paragraph', children)
export const link = (url: unknown, type = 'link') =>
  of(type, [text('trang Sở')], { fields: { url } })
export const cell = (words: string, headerState = 0) =>
  of('tablecell', [p(text(words))], { headerState })
export const li = (words: string, rest: Node = {}) => of('listitem', [text(words)], rest)
export const under = (...lists: Node[]) => of('listitem', lists)
export const ul = (...items: Node[]) => of('list', items, { listType: 'bullet' })
export const ol = (rest: Node, ...items: Node[]) =>
  of('list', items, { listType: 'number', ...rest })
export const upload = (value: unknown): Node => ({ type: 'upload', value })

const IMAGE: Image = {
  sha256: 'a'.repeat(64),
  format: 'jpg',
  width: 800,
  height: 600,
  alt: 'Bến "sông" <chiều>',
  caption: 'Bến sông',
  credit: 'Tổ Hoá học',
}
export const IMAGES = new Map([['m1', IMAGE]])

export const written = (...children: Node[]) =>
  lexicalHtml({ root: { type: 'root', children } }, IMAGES)

export function html(...children: Node[]): string {
  const { html, faults } = written(...children)
  expect(faults).toEqual([])
  return html
}

export const FIGURE =
  `<figure><picture><img src="/media/${'a'.repeat(64)}.jpg" alt="Bến &quot;sông&quot; &lt;chiều&gt;" ` +
  'width="800" height="600" loading="lazy" decoding="async"></picture>' +
  '<figcaption>Bến sông Ảnh: Tổ Hoá học</figcaption></figure>'
