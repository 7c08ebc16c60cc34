import { describe, expect, it } from 'vitest'
import type { Node } from '../../../tests/support/nodes.ts'
import {
  IMAGES,
  html,
  li,
  link,
  of,
  p,
  text,
  ul,
  under,
  upload,
  written,
} from '../../../tests/support/nodes.ts'
import { lexicalHtml } from './html.ts'
import { uploadIds } from './pictures.ts'

describe('is refused, in words for the writer', () => {
  const AT = 'Nội dung, đoạn 1 (“trang Sở”): liên kết'
  const WRONG = 'không hợp lệ, cần bắt đầu bằng https://.'

  it.each<[string, Node, string]>([
    ['javascript link', p(link('javascript:alert(1)')), `${AT} “javascript:alert(1)” ${WRONG}`],
    [
      'spaced javascript',
      p(link(' java\nscript:alert(1)')),
      `${AT} “java script:alert(1)” ${WRONG}`,
    ],
    ['data link', p(link('data:text/html,x')), `${AT} “data:text/html,x” ${WRONG}`],
    [
      'link with a quote',
      p(link('https://a.vn/"onclick="x')),
      `${AT} “https://a.vn/"onclick="x” ${WRONG}`,
    ],
    ['link of another host in disguise', p(link('//evil.vn')), `${AT} “//evil.vn” ${WRONG}`],
    ['link without a target', p(link(undefined)), `${AT} “” ${WRONG}`],
    [
      'unknown node',
      of('iframe', []),
      'Nội dung, đoạn 1: phần “iframe” không dùng được trong bài.',
    ],
    [
      'node by the name of a method',
      of('constructor', []),
      'Nội dung, đoạn 1: phần “constructor” không dùng được trong bài.',
    ],
    [
      'node without a type',
      { children: [] },
      'Nội dung, đoạn 1: phần văn bản bị hỏng, không mở được.',
    ],
    [
      'heading 1',
      of('heading', [text('x')], { tag: 'h1' }),
      'Nội dung, tiêu đề 1 (“x”): cỡ tiêu đề này không được dùng trong bài; chọn Mục lớn, Mục hoặc Mục nhỏ.',
    ],
    [
      'heading that is code',
      of('heading', [text('x')], { tag: 'h2 onclick=x' }),
      'Nội dung, tiêu đề 1 (“x”): phần văn bản bị hỏng, không mở được.',
    ],
    [
      'check list',
      of('list', [], { listType: 'check' }),
      'Nội dung, danh sách 1: phần văn bản bị hỏng, không mở được.',
    ],
    [
      'text that is none',
      { type: 'text', text: { toString: 1 } },
      'Nội dung, đoạn 1: phần văn bản bị hỏng, không mở được.',
    ],
    ['missing picture', upload('m2'), 'Nội dung, ảnh 1: ảnh không còn trong kho ảnh.'],
    ['picture without id', upload(null), 'Nội dung, ảnh 1: ảnh không còn trong kho ảnh.'],
    [
      'picture on its way',
      { type: 'upload', pending: { formID: 'x' } },
      'Nội dung, ảnh 1: ảnh chưa tải lên xong.',
    ],
    [
      'a table in a table',
      of('table', [of('tablerow', [of('tablecell', [of('table', [])])])]),
      'Nội dung, bảng 1, hàng 1, ô 1: bảng không đứng được trong ô.',
    ],
    [
      'a table in a quote',
      of('quote', [of('table', [])]),
      'Nội dung, trích dẫn 1: bảng không đứng được trong trích dẫn.',
    ],
    [
      'a name without its table',
      of('tablecaption', [text('Lịch thi')]),
      'Nội dung, tên bảng 1 (“Lịch thi”): tên bảng phải đứng ngay trước bảng của nó.',
    ],
  ])('%s', (_, node, message) => {
    expect(written(node).faults).toEqual([message])
  })

  it('all of it at once', () => {
    expect(written(p(link('a')), p(text('được')), upload('m2'), p(link('b'))).faults).toEqual([
      `Nội dung, đoạn 1 (“trang Sở”): liên kết “a” ${WRONG}`,
      'Nội dung, ảnh 1: ảnh không còn trong kho ảnh.',
      `Nội dung, đoạn 3 (“trang Sở”): liên kết “b” ${WRONG}`,
    ])
  })

  it('nesting without end', () => {
    const nest = (depth: number): Node =>
      depth === 0 ? ul(li('đáy')) : ul(li('mục'), under(nest(depth - 1)))
    expect(html(nest(10))).toContain('đáy')
    const tooDeep = 'Nội dung: các phần lồng nhau quá 26 tầng. Đưa bớt ra ngoài.'
    expect(written(nest(13)).faults).toEqual([tooDeep])
    expect(written(nest(2000)).faults).toEqual([tooDeep])
  })
})

it.each([null, undefined])('%s is an empty body', (state) => {
  expect(lexicalHtml(state, IMAGES)).toEqual({ html: '', faults: [], isBlank: true })
  expect(uploadIds(state)).toEqual([])
})

it.each([{}, { root: null }, { root: { children: 'x' } }, 'chữ', 7])(
  'a state that is %j is no body',
  (state) => {
    const words = 'Nội dung: phần văn bản bị hỏng, không mở được.'
    expect(lexicalHtml(state, IMAGES)).toEqual({ html: '', faults: [words], isBlank: false })
    expect(uploadIds(state)).toEqual([])
  },
)
