import { describe, expect, it } from 'vitest'
import type { Node } from '../../../tests/support/nodes.ts'
import { FIGURE, html, li, of, p, text, ul, upload } from '../../../tests/support/nodes.ts'

describe('tables', () => {
  const table = (cells: Node[], rest: Node = {}) => of('table', [of('tablerow', cells)], rest)
  const td = (rest: Node, ...children: Node[]) => of('tablecell', children, rest)
  const open = '<div class="table" tabindex="0"><table'
  const close = '</table></div>'

  it.each<[string, Node[], string]>([
    [
      'spans',
      [table([td({ colSpan: 2, rowSpan: 3 }, p(text('a')))])],
      `${open}><tr><td colspan="2" rowspan="3"><p>a</p></td></tr>${close}`,
    ],
    [
      'heads of columns and rows',
      [
        table([
          td({ headerState: 1 }),
          td({ headerState: 2 }),
          td({ headerState: 3 }),
          td({ headerState: 1, colSpan: 2 }),
          td({ headerState: 2, rowSpan: 2 }),
        ]),
      ],
      `${open}><tr><th scope="col"></th><th scope="row"></th><th scope="col"></th>` +
        `<th scope="colgroup" colspan="2"></th><th scope="rowgroup" rowspan="2"></th></tr>${close}`,
    ],
    [
      'the name of a table',
      [of('tablecaption', [text('Lịch thi', 1)]), table([td({})])],
      `${open}><caption><strong>Lịch thi</strong></caption><tr><td></td></tr>${close}`,
    ],
    [
      'stripes',
      [table([td({})], { rowStriping: true })],
      `${open} class="striped"><tr><td></td></tr>${close}`,
    ],
    [
      'alignment of a cell',
      [table([td({ format: 'end' }, p(text('9')))])],
      `${open}><tr><td class="align-right"><p>9</p></td></tr>${close}`,
    ],
    [
      'blocks in a cell',
      [table([td({}, p(), ul(li('một')), p(), upload('m1'), p())])],
      `${open}><tr><td><ul><li>một</li></ul><p><br></p>${FIGURE}</td></tr>${close}`,
    ],
  ])('%s', (_, nodes, expected) => {
    expect(html(...nodes)).toBe(expected)
  })
})

describe('blocks', () => {
  it.each<[string, Node[], string]>([
    [
      'empty lines between stay, those at the ends do not',
      [p(), p(text('a')), p(), p(text('b')), p()],
      '<p>a</p><p><br></p><p>b</p>',
    ],
    ['a break at the end opens a line', [p(text('a'), { type: 'linebreak' })], '<p>a<br><br></p>'],
    [
      'alignment',
      [of('paragraph', [text('a')], { format: 'justify' })],
      '<p class="align-justify">a</p>',
    ],
    [
      'alignment of a heading and a quote',
      [
        of('heading', [text('a')], { tag: 'h2', format: 'start' }),
        of('quote', [text('b')], { format: 'right' }),
      ],
      '<h2 class="align-left">a</h2><blockquote class="align-right">b</blockquote>',
    ],
    [
      'a picture and a rule part a paragraph',
      [p(text('a'), upload('m1'), text('b'), { type: 'horizontalrule' })],
      `<p>a</p>${FIGURE}<p>b</p><hr>`,
    ],
    [
      'a link that opens elsewhere',
      [p(of('link', [text('a')], { fields: { url: '/a/', newTab: true } }))],
      '<p><a href="/a/" target="_blank" rel="noopener">a</a></p>',
    ],
    [
      'a link around nothing',
      [p(text('a'), of('link', [], { fields: { url: '/a/' } }))],
      '<p>a</p>',
    ],
    ['blanks are kept', [p(text(' a  b '))], '<p> a  b </p>'],
  ])('%s', (_, nodes, expected) => {
    expect(html(...nodes)).toBe(expected)
  })
})
