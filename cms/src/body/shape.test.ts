import { describe, expect, it } from 'vitest'
import { lexicalState } from '../seed/lexical.ts'
import { shapeOf } from './shape.ts'

type Node = Record<string, unknown>

const text = (words: unknown): Node => ({ type: 'text', text: words })
const of = (type: string, children: unknown, rest: Node = {}): Node => ({ type, children, ...rest })
const p = (...children: unknown[]) => of('paragraph', children)
const body = (...children: unknown[]) => ({ root: of('root', children) })
const faultsOf = (value: unknown) => {
  const shape = shapeOf(value)
  return shape.ok ? [] : shape.faults
}

const DAMAGED = 'phần văn bản bị hỏng, không mở được.'

const nest = (depth: number): Node => {
  let node = p(text('đáy'))
  for (let level = 0; level < depth; level++) node = of('quote', [node])
  return node
}

describe('what no editor could open is refused, at its place', () => {
  it.each<[string, unknown, string[]]>([
    ['a number', 7, [`Nội dung: ${DAMAGED}`]],
    ['a text', 'chữ', [`Nội dung: ${DAMAGED}`]],
    ['a list', [], [`Nội dung: ${DAMAGED}`]],
    ['an object', {}, [`Nội dung: ${DAMAGED}`]],
    ['no root', { root: null }, [`Nội dung: ${DAMAGED}`]],
    ['a root that is a list', { root: [] }, [`Nội dung: ${DAMAGED}`]],
    [
      'a root of another type',
      { root: p() },
      ['Nội dung: phần “paragraph” không dùng được trong bài.'],
    ],
    ['a root that is inherited', Object.create(body()), [`Nội dung: ${DAMAGED}`]],
    ['children that are an object', { root: of('root', {}) }, [`Nội dung: ${DAMAGED}`]],
    ['a number among the blocks', body(p(), 7), [`Nội dung, đoạn 2: ${DAMAGED}`]],
    ['null among the blocks', body(null), [`Nội dung, đoạn 1: ${DAMAGED}`]],
    [
      'a root within',
      body(of('root', [])),
      ['Nội dung, đoạn 1: phần “root” không dùng được trong bài.'],
    ],
    [
      'the name of a method',
      body(of('constructor', [])),
      ['Nội dung, đoạn 1: phần “constructor” không dùng được trong bài.'],
    ],
    [
      'the name of a prototype',
      body(of('__proto__', [])),
      ['Nội dung, đoạn 1: phần “__proto__” không dùng được trong bài.'],
    ],
    ['a type that is a number', body({ type: 1 }), [`Nội dung, đoạn 1: ${DAMAGED}`]],
    [
      'a type that cannot be a text',
      body({ type: { toString: 1 } }),
      [`Nội dung, đoạn 1: ${DAMAGED}`],
    ],
    ['text outside of a block', body(text('chữ')), [`Nội dung, đoạn 1 (“chữ”): ${DAMAGED}`]],
    ['a text that is a number', body(p(text(5))), [`Nội dung, đoạn 1: ${DAMAGED}`]],
    ['a text that is an object', body(p(text({ toString: 1 }))), [`Nội dung, đoạn 1: ${DAMAGED}`]],
    ['a paragraph without children', body({ type: 'paragraph' }), [`Nội dung, đoạn 1: ${DAMAGED}`]],
    [
      'a heading of no size',
      body(of('heading', [], { tag: 7 })),
      [`Nội dung, tiêu đề 1: ${DAMAGED}`],
    ],
    [
      'a list of texts',
      body(of('list', [text('một')], { listType: 'bullet' })),
      [`Nội dung, danh sách 1, mục 1 (“một”): ${DAMAGED}`],
    ],
    ['a list of no type', body(of('list', [])), [`Nội dung, danh sách 1: ${DAMAGED}`]],
    [
      'a cell that spans a text',
      body(p(), of('table', [of('tablerow', [of('tablecell', [], { colSpan: '2' })])])),
      [`Nội dung, bảng 1, hàng 1, ô 1: ${DAMAGED}`],
    ],
    [
      'a span without end',
      body(of('table', [of('tablerow', [of('tablecell', [], { rowSpan: 1e9 })])])),
      [`Nội dung, bảng 1, hàng 1, ô 1: ${DAMAGED}`],
    ],
    [
      'a picture that is a number',
      body({ type: 'upload', value: 4 }),
      [`Nội dung, ảnh 1: ${DAMAGED}`],
    ],
    [
      'a link of numbers',
      body(p(of('link', [], { fields: { url: 4 } }))),
      [`Nội dung, đoạn 1: ${DAMAGED}`],
    ],
    [
      'several',
      body(p(text(1)), p(text('hai')), p(text(3))),
      [`Nội dung, đoạn 1: ${DAMAGED}`, `Nội dung, đoạn 3: ${DAMAGED}`],
    ],
  ])('%s', (_, value, faults) => {
    expect(faultsOf(value)).toEqual(faults)
  })

  const TOO_MUCH = ['Nội dung: có quá 60.000 đoạn, ô và hàng. Chia bài thành nhiều bài.']
  const TOO_DEEP = ['Nội dung: các phần lồng nhau quá 26 tầng. Đưa bớt ra ngoài.']

  it.each<[string, () => Node, string[]]>([
    ['25 levels', () => nest(22), []],
    ['27 levels', () => nest(25), TOO_DEEP],
    ['100 000 levels', () => nest(100_000), TOO_DEEP],
  ])('%s', (_, block, faults) => {
    expect(faultsOf(body(block()))).toEqual(faults)
  })

  it.each<[number, string[]]>([
    [60_000, []],
    [60_001, TOO_MUCH],
  ])('%i nodes', (count, faults) => {
    expect(faultsOf({ root: of('root', Array<Node>(count).fill(p())) })).toEqual(faults)
  })

  it('says a hundred faults in nine lines', () => {
    const faults = faultsOf(body(...Array<number>(100).fill(7)))
    expect([faults.length, faults.at(-1)]).toEqual([9, 'Còn 92 chỗ nữa như vậy.'])
  })
})

describe('what is kept', () => {
  it.each([null, undefined])('%s: no text', (value) => {
    expect(shapeOf(value)).toEqual({ ok: true, body: null })
  })

  it('what the page cannot show is dropped, and so is what the table does not know', () => {
    const given = body(
      of('paragraph', [{ ...text('chữ'), style: 'color:red', format: 1, onclick: 'x' }], {
        indent: 3,
        format: 'center',
      }),
    )
    expect(shapeOf(given)).toEqual({
      ok: true,
      body: body(
        of('paragraph', [{ ...text('chữ'), format: 1, detail: 0, mode: 'normal', style: '' }], {
          indent: 0,
          format: 'center',
        }),
      ),
    })
  })

  it('own keys named like a prototype make nothing of one', () => {
    const given = JSON.parse(
      '{"root":{"type":"root","children":[],"__proto__":{"polluted":1}}}',
    ) as unknown
    const shape = shapeOf(given)
    expect(shape).toEqual({ ok: true, body: body() })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('is the same the second time', () => {
    const given = lexicalState(
      [
        { h2: 'Mục' },
        { p: ['chữ ', { b: 'đậm' }, { a: 'liên kết', href: '/lien-ket/' }] },
        { ol: ['một', 'hai'] },
        { table: { head: ['Lớp'], rows: [['10A1']] } },
      ],
      () => 'm1',
    )
    const once = shapeOf(given)
    expect(once.ok && shapeOf(once.body)).toEqual(once)
  })
})
