import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../shape.ts'
import { element } from './nodes.ts'
import { pasted } from './pasted.ts'
import { sample, shown } from './samples.ts'

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('pictures', () => {
  it('on the clipboard come along, with their words', () => {
    expect(shown(sample('picture'))).toMatchObject({
      pictures: [{ formID: 'p1', source: PIXEL, alt: 'Một điểm ảnh' }],
      left: [{ why: 'kind', alt: 'Hình động', address: 'image/gif' }],
    })
  })

  it('elsewhere are named', () => {
    expect(shown(sample('remote-or-file-image'))).toMatchObject({
      pictures: [],
      left: [
        { why: 'remote', alt: 'x', address: 'https://images.example.invalid/a.jpg' },
        { why: 'file', alt: 'y', address: 'file:///C:/a.png' },
      ],
    })
  })
})

describe('tables', () => {
  it.each<[string, string, string[]]>([
    [
      'a span past the end, a row of nothing',
      '<table><tr><td rowspan=9>A<td rowspan=9>B<tr><tr></table>',
      ['<tr><td><p>A</p></td><td><p>B</p></td></tr>'],
    ],
    [
      'a column of nothing',
      '<table><tr><td colspan=3>A<td>B<tr><td colspan=3>C<td>D</table>',
      [
        '<tr><td><p>A</p></td><td><p>B</p></td></tr>',
        '<tr><td><p>C</p></td><td><p>D</p></td></tr>',
      ],
    ],
    [
      'one cell hidden in a column of others',
      '<table><tr><td>A<td>B<td>C<tr><td>D<td style="display:none">E<td>F</table>',
      [
        '<tr><td><p>A</p></td><td><p>B</p></td><td><p>C</p></td></tr>',
        '<tr><td><p>D</p></td><td></td><td><p>F</p></td></tr>',
      ],
    ],
    [
      'a hidden column under a wide head',
      '<table><col><col style="display:none"><col><tr><th colspan=3>A<tr><td>B<td>C<td>D</table>',
      [
        '<tr><th scope="colgroup" colspan="2"><p>A</p></th></tr>',
        '<tr><td><p>B</p></td><td><p>D</p></td></tr>',
      ],
    ],
    [
      'heads of rows',
      '<table><tr><td>A<th>B<tr><th scope=row>C<td>D<tr><th>E<td>F</table>',
      [
        '<tr><td><p>A</p></td><th scope="row"><p>B</p></th></tr>',
        '<tr><th scope="row"><p>C</p></th><td><p>D</p></td></tr>',
        '<tr><th scope="row"><p>E</p></th><td><p>F</p></td></tr>',
      ],
    ],
    ['nothing that is seen', '<table><tr style="display:none"><td>A</table>', []],
  ])('%s', (_, html, rows) => {
    const page = shown(html).lines.join('')
    expect(page.match(/<tr>.*?<\/tr>/g) ?? []).toEqual(rows)
  })
})

const words = fc.constantFrom('Nước', ' ', 'ròng ', '\n', '\u00a0', '\u00ad', '<', '&nbsp;')
const names = fc.constantFrom(
  ...'p div b span ul ol li table tr td th thead col caption h1 h6 a img br hr blockquote pre font'.split(
    ' ',
  ),
)
const attributes = fc.constantFrom(
  '',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-list:Ignore"',
  ' style="display:none"',
  ' style="white-space:pre-wrap;font-weight:700"',
  ' rowspan=2 colspan=3',
  ' rowspan=0 colspan=99999',
  ' start=5 value=3 type=i',
  ' href="https://example.vn/ a" src="data:image/png;base64,AAAA"',
  ' class="MsoCaption" align=center',
)
const markup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(names, attributes).map(([name, more]) => `<${name}${more}>`),
      names.map((name) => `</${name}>`),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('of anything', () => {
  it('comes a text that the save takes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const shape = shapeOf({ root: element('root', pasted(html, () => 'p1').nodes) })
        expect(shape.ok).toBe(true)
      }),
      { numRuns: 500, seed: 20_261_129 },
    )
  })

  it.each([
    ['<div>'.repeat(50_000)],
    ['<table><tr><td>'.repeat(2_000)],
    ['<ul><li>'.repeat(5_000) + 'x'],
    [`<style>${'a{'.repeat(100_000)}</style>x`],
    [`<p style="${'a:b;'.repeat(100_000)}">x`],
    [`<table><tr>${'<td colspan=1000 rowspan=65534>x'.repeat(2_000)}</table>`],
  ])('is not held up by %.20s', (html) => {
    expect(pasted(html, () => 'p1').left).toEqual([])
  })
})
