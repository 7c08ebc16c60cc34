import type { Image } from '@bbt/shared/contract/image.ts'
import { describe, expect, it } from 'vitest'
import { ForbiddenContent, lexicalHtml, uploadIds } from './html.ts'

type Node = Record<string, unknown>

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const of = (type: string, children: Node[], rest: Node = {}): Node => ({ type, children, ...rest })
const p = (...children: Node[]) => of('paragraph', children)
const link = (url: unknown, type = 'link') => of(type, [text('trang Sở')], { fields: { url } })
const cell = (words: string, headerState = 0) => of('tablecell', [p(text(words))], { headerState })
const upload = (value: unknown): Node => ({ type: 'upload', value })

const IMAGE: Image = {
  sha256: 'a'.repeat(64),
  format: 'jpg',
  width: 800,
  height: 600,
  alt: 'Bến "sông" <chiều>',
  caption: 'Bến sông',
  credit: 'Tổ Hoá học',
}
const IMAGES = new Map([['m1', IMAGE]])

const html = (...children: Node[]) => lexicalHtml({ root: { type: 'root', children } }, IMAGES)

const FIGURE =
  `<figure><picture><img src="/media/${'a'.repeat(64)}.jpg" alt="Bến &quot;sông&quot; &lt;chiều&gt;" ` +
  'width="800" height="600" loading="lazy" decoding="async"></picture>' +
  '<figcaption>Bến sông Ảnh: Tổ Hoá học</figcaption></figure>'

describe('every node of the allow-list', () => {
  it.each<[string, Node, string]>([
    ['paragraph', p(text('Nước ròng.')), '<p>Nước ròng.</p>'],
    ['empty paragraph', p(), ''],
    ['heading 2', of('heading', [text('Kết quả')], { tag: 'h2' }), '<h2>Kết quả</h2>'],
    ['heading 3', of('heading', [text('Kết quả')], { tag: 'h3' }), '<h3>Kết quả</h3>'],
    ['heading 4', of('heading', [text('Kết quả')], { tag: 'h4' }), '<h4>Kết quả</h4>'],
    ['line break', p(text('a'), { type: 'linebreak' }, text('b')), '<p>a<br>b</p>'],
    ['a soft break of Word', p(text('a\u000bb')), '<p>a b</p>'],
    ['tab', p(text('a'), { type: 'tab' }, text('b')), '<p>a b</p>'],
    [
      'bullets',
      of('list', [of('listitem', [text('một')])], { tag: 'ul' }),
      '<ul><li>một</li></ul>',
    ],
    [
      'numbers',
      of('list', [of('listitem', [text('một')])], { tag: 'ol' }),
      '<ol><li>một</li></ol>',
    ],
    ['quote', of('quote', [text('Lời thầy')]), '<blockquote>Lời thầy</blockquote>'],
    ['rule', { type: 'horizontalrule' }, '<hr>'],
    [
      'link',
      p(link('https://hcm.edu.vn/?a=1&b=2')),
      '<p><a href="https://hcm.edu.vn/?a=1&amp;b=2">trang Sở</a></p>',
    ],
    ['link inside the site', p(link('/lien-ket/')), '<p><a href="/lien-ket/">trang Sở</a></p>'],
    [
      'autolink',
      p(link('https://hcm.edu.vn', 'autolink')),
      '<p><a href="https://hcm.edu.vn">trang Sở</a></p>',
    ],
    [
      'table with header',
      of('table', [
        of('tablerow', [cell('Lớp', 1), cell('Số em', 1)]),
        of('tablerow', [cell('10A1'), cell('42')]),
      ]),
      '<div class="table" tabindex="0"><table><tr><th scope="col"><p>Lớp</p></th><th scope="col"><p>Số em</p></th></tr>' +
        '<tr><td><p>10A1</p></td><td><p>42</p></td></tr></table></div>',
    ],
    ['picture', upload('m1'), FIGURE],
    ['picture, populated', upload({ id: 'm1', alt: 'không dùng' }), FIGURE],
  ])('%s', (_, node, expected) => {
    expect(html(node)).toBe(expected)
  })

  it.each<[string, number, string]>([
    ['plain', 0, 'chữ'],
    ['bold', 1, '<strong>chữ</strong>'],
    ['italic', 2, '<em>chữ</em>'],
    ['bold italic', 3, '<strong><em>chữ</em></strong>'],
    ['sub', 32, '<sub>chữ</sub>'],
    [
      'all, in one order',
      1 + 2 + 4 + 8 + 32 + 64,
      '<strong><em><u><s><sub><sup>chữ</sup></sub></s></u></em></strong>',
    ],
    ['unknown bits', 1024, 'chữ'],
  ])('marks: %s', (_, format, expected) => {
    expect(html(p(text('chữ', format)))).toBe(`<p>${expected}</p>`)
  })
})

describe('what is written is text, never code', () => {
  it.each<[string, string]>([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['5 < 6 & 7 > 2', '5 &lt; 6 &amp; 7 &gt; 2'],
    ['"nháy"', '&quot;nháy&quot;'],
    ['&lt;', '&amp;lt;'],
    ['e\u0302\u0301', 'ế'],
  ])('%s', (words, expected) => {
    expect(html(p(text(words)))).toBe(`<p>${expected}</p>`)
  })
})

describe('is refused, in words for the writer', () => {
  it.each<[string, Node, RegExp]>([
    [
      'javascript link',
      p(link('javascript:alert(1)')),
      /Liên kết “javascript:alert\(1\)” không hợp lệ/,
    ],
    ['spaced javascript', p(link(' java\nscript:alert(1)')), /không hợp lệ/],
    ['data link', p(link('data:text/html,x')), /không hợp lệ/],
    ['link with a quote', p(link('https://a.vn/"onclick="x')), /không hợp lệ/],
    ['link of another host in disguise', p(link('//evil.vn')), /không hợp lệ/],
    ['link without a target', p(link(undefined)), /không hợp lệ/],
    ['unknown node', of('iframe', []), /Bài có phần “iframe” không đăng được/],
    ['node by the name of a method', of('constructor', []), /“constructor” không đăng được/],
    ['node without a type', { children: [] }, /“undefined” không đăng được/],
    ['heading 1', of('heading', [text('x')], { tag: 'h1' }), /Cỡ tiêu đề này không được dùng/],
    ['heading that is code', of('heading', [text('x')], { tag: 'h2 onclick=x' }), /Cỡ tiêu đề/],
    ['check list', of('list', [], { tag: 'check' }), /Kiểu danh sách này/],
    ['text that is none', { type: 'text', text: { toString: 1 } }, /Có đoạn chữ bị hỏng/],
    ['missing picture', upload('m2'), /không còn trong kho ảnh/],
    ['picture without id', upload(null), /không còn trong kho ảnh/],
  ])('%s', (_, node, message) => {
    expect(() => html(node)).toThrow(ForbiddenContent)
    expect(() => html(node)).toThrow(message)
  })

  it('nesting without end', () => {
    const nest = (depth: number): Node =>
      depth === 0 ? text('đáy') : of('quote', [nest(depth - 1)])
    expect(html(nest(10))).toContain('đáy')
    expect(() => html(nest(12))).toThrow('Nội dung lồng nhau quá sâu.')
    expect(() => html(nest(2000))).toThrow('Nội dung lồng nhau quá sâu.')
  })
})

it.each([null, undefined, {}, { root: null }, { root: { children: 'x' } }, 'chữ', 7])(
  'a state that is %j is an empty body',
  (state) => {
    expect(lexicalHtml(state, IMAGES)).toBe('')
    expect(uploadIds(state)).toEqual([])
  },
)

it('the same text gives the same bytes, whatever the editor kept beside it', () => {
  const once = html(p(text('Nước ròng.', 1)), upload('m1'))
  const noisy = html(
    {
      ...p({ ...text('Nước ròng.', 1), detail: 0, mode: 'normal', style: 'color:red', $: {} }),
      indent: 3,
      id: 'x',
    },
    { ...upload('m1'), id: 'khác', fields: { a: 1 } },
  )
  expect(noisy).toBe(once)
})

it('the pictures of a body are found in its order, also in tables', () => {
  const children = [
    upload('a'),
    of('table', [of('tablerow', [of('tablecell', [upload({ id: 'b' })])])]),
    upload('a'),
  ]
  expect(uploadIds({ root: { type: 'root', children } })).toEqual(['a', 'b', 'a'])
})
