import { describe, expect, it } from 'vitest'
import type { Node } from '../../../tests/support/nodes.ts'
import { html, li, of, ol, ul, under } from '../../../tests/support/nodes.ts'

describe('lists', () => {
  it.each<[string, Node, string]>([
    [
      'a list under an item stands in it',
      ol({}, li('một'), under(ul(li('nhỏ'))), li('hai', { value: 2 })),
      '<ol><li>một<ul><li>nhỏ</li></ul></li><li>hai</li></ol>',
    ],
    [
      'a list under no item stands before, moved in',
      ul(under(ul(li('nhỏ'))), li('một')),
      '<ul class="circle deeper-1"><li>nhỏ</li></ul><ul><li>một</li></ul>',
    ],
    [
      'and one under it twice as far',
      ol({}, under(ol({ start: 3 }, under(ul(li('nhỏ'))))), li('một')),
      '<ul class="square deeper-2"><li>nhỏ</li></ul><ol><li>một</li></ol>',
    ],
    ['an empty item', ul(of('listitem', [])), '<ul><li></li></ul>'],
    ['start', ol({ start: 5 }, li('năm', { value: 5 })), '<ol start="5"><li>năm</li></ol>'],
    [
      'numbers follow from the start, whatever an item says',
      ol({ start: 3 }, li('ba', { value: 1 }), li('bốn', { value: 7 })),
      '<ol start="3"><li>ba</li><li>bốn</li></ol>',
    ],
    ['a bullet has no number', ul(li('một', { value: 7 })), '<ul><li>một</li></ul>'],
    [
      'letters',
      ol({ $: { marker: 'lower-alpha' } }, li('một')),
      '<ol type="a" class="lower-alpha"><li>một</li></ol>',
    ],
    [
      'letters with a paren',
      ol({ $: { marker: 'upper-roman-paren' } }, li('một')),
      '<ol type="I" class="upper-roman-paren"><li>một</li></ol>',
    ],
    [
      'numbers with a paren',
      ol({ $: { marker: 'decimal-paren' } }, li('một')),
      '<ol class="decimal-paren"><li>một</li></ol>',
    ],
    ['numbers are the usual', ol({ $: { marker: 'decimal' } }, li('một')), '<ol><li>một</li></ol>'],
    [
      'dashes',
      of('list', [li('một')], { listType: 'bullet', $: { marker: 'dash' } }),
      '<ul class="dash"><li>một</li></ul>',
    ],
    [
      'letters of a list without numbers are none',
      of('list', [li('một')], { listType: 'bullet', $: { marker: 'lower-alpha' } }),
      '<ul><li>một</li></ul>',
    ],
    [
      'alignment of list and item',
      of('list', [li('một', { format: 'right' })], { listType: 'bullet', format: 'center' }),
      '<ul class="align-center"><li class="align-right">một</li></ul>',
    ],
  ])('%s', (_, node, expected) => {
    expect(html(node)).toBe(expected)
  })

  it('lists of one type beside each other are one', () => {
    expect(html(ol({ start: 3 }, li('ba')), ol({}, li('bốn')), ul(li('chấm')))).toBe(
      '<ol start="3"><li>ba</li><li>bốn</li></ol><ul><li>chấm</li></ul>',
    )
  })
})
