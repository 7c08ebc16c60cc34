import { describe, expect, it } from 'vitest'
import type { Node } from '../../../tests/support/nodes.ts'
import {
  FIGURE,
  cell,
  html,
  li,
  link,
  of,
  ol,
  p,
  text,
  ul,
  upload,
} from '../../../tests/support/nodes.ts'
import { uploadIds } from './pictures.ts'

describe('every node of the allow-list', () => {
  it.each<[string, Node, string]>([
    ['paragraph', p(text('Nước ròng.')), '<p>Nước ròng.</p>'],
    ['empty paragraph', p(), ''],
    ['heading 2', of('heading', [text('Kết quả')], { tag: 'h2' }), '<h2>Kết quả</h2>'],
    ['heading 3', of('heading', [text('Kết quả')], { tag: 'h3' }), '<h3>Kết quả</h3>'],
    ['heading 4', of('heading', [text('Kết quả')], { tag: 'h4' }), '<h4>Kết quả</h4>'],
    ['line break', p(text('a'), { type: 'linebreak' }, text('b')), '<p>a<br>b</p>'],
    ['a soft break of Word', p(text('a\u000bb')), '<p>a b</p>'],
    ['tab', p(text('a'), { type: 'tab' }, text('b')), '<p>a\tb</p>'],
    ['bullets', ul(li('một')), '<ul><li>một</li></ul>'],
    ['numbers', ol({}, li('một')), '<ol><li>một</li></ol>'],
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
