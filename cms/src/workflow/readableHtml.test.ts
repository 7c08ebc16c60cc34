import { describe, expect, it } from 'vitest'
import { markedTextOfHtml, textOfHtml } from './readableHtml.ts'

const picture = (sha: string) =>
  `<figure><picture><source type="image/avif" srcset="/media/${sha}.avif 480w" sizes="100vw"><img src="/media/${sha}.jpg" alt="x" width="4" height="3" decoding="async"></picture><figcaption>Bến sông</figcaption></figure>`

const [ONE, OTHER] = ['a'.repeat(64), `b${'a'.repeat(63)}`]

/** Two texts that are not the same to the public, though their words may be. */
const PAIRS: readonly [what: string, a: string, b: string][] = [
  ['an exponent', '<p>10<sup>3</sup></p>', '<p>103</p>'],
  ['an index', '<p>H<sub>2</sub>O</p>', '<p>H2O</p>'],
  ['a word struck out', '<p><s>không</s> nghỉ</p>', '<p>không nghỉ</p>'],
  ['bold', '<p><strong>không</strong></p>', '<p>không</p>'],
  ['italics', '<p><em>không</em></p>', '<p>không</p>'],
  ['underlining', '<p><u>không</u></p>', '<p>không</p>'],
  ['which of two words is bold', '<p><strong>a</strong> a</p>', '<p>a <strong>a</strong></p>'],
  ['a heading', '<h2>Lịch thi</h2>', '<p>Lịch thi</p>'],
  ['its level', '<h2>Lịch thi</h2>', '<h3>Lịch thi</h3>'],
  ['a list', '<ul><li>một</li></ul>', '<ol><li>một</li></ol>'],
  ['two lists', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
  ['a quotation', '<blockquote>một</blockquote>', '<p>một</p>'],
  ['a break in a paragraph', '<p>a<br>b</p>', '<p>a</p><p>b</p>'],
  ['a rule', '<p>a</p><hr><p>b</p>', '<p>a</p><p>b</p>'],
  ['a head of a column', '<tr><th scope="col">a</th></tr>', '<tr><td>a</td></tr>'],
  ['whether it is of a row', '<tr><th scope="row">a</th></tr>', '<tr><th scope="col">a</th></tr>'],
  ['a name of a table', '<table><caption>a</caption></table>', '<table></table><p>a</p>'],
  ['a cell over two columns', '<td colspan="2">a</td>', '<td>a</td>'],
  ['and over two rows', '<td rowspan="2">a</td>', '<td colspan="2">a</td>'],
  ['stripes', '<table class="striped"></table>', '<table></table>'],
  ['where a list begins', '<ol start="5"><li>a</li></ol>', '<ol><li>a</li></ol>'],
  ['a number out of turn', '<li value="7">a</li>', '<li>a</li>'],
  ['letters for numbers', '<ol type="a"></ol>', '<ol type="A"></ol>'],
  ['a paren behind numbers', '<ol class="decimal-paren"></ol>', '<ol></ol>'],
  ['dashes for bullets', '<ul class="dash"></ul>', '<ul></ul>'],
  ['how far a list is moved in', '<ul class="deeper-1"></ul>', '<ul class="deeper-2"></ul>'],
  ['alignment', '<p class="align-center">a</p>', '<p class="align-right">a</p>'],
  [
    'where a link opens',
    '<a href="/a/" target="_blank" rel="noopener">x</a>',
    '<a href="/a/">x</a>',
  ],
  ['an attribute nobody knows', '<p lang="en">a</p>', '<p>a</p>'],
  ['a target of a link', '<a href="https://a.vn">x</a>', '<a href="https://b.vn">x</a>'],
  [
    'a target behind a line break',
    '<a href="https://a.vn">x\ny</a>',
    '<a href="https://b.vn">x\ny</a>',
  ],
  ['a link that is only typed', '<a href="https://a.vn">x</a>', '<p>⟦x → https://a.vn⟧</p>'],
  ['a mark that is only typed', '<p><strong>x</strong></p>', '<p>⟦đậm: x⟧</p>'],
  ['which picture', picture(ONE), picture(OTHER)],
  ['where a picture stands', `<p>a</p>${picture(ONE)}<p>b</p>`, `<p>a</p><p>b</p>${picture(ONE)}`],
]

describe('what a person compares tells apart', () => {
  it.each(PAIRS)('%s', (_, a, b) => {
    expect(markedTextOfHtml(a)).not.toBe(markedTextOfHtml(b))
  })
})

it('reads as words with signs', () => {
  const html =
    '<h2>Lịch</h2><p>Thi <strong>lại</strong> ở <a href="/lich/?a=1&amp;b=2">đây</a> &amp; đó</p>'
  expect(markedTextOfHtml(html)).toBe(
    '⟦tiêu đề 2⟧ Lịch\nThi ⟦đậm: lại⟧ ở ⟦đây → /lich/?a=1&b=2⟧ & đó',
  )
  expect(textOfHtml(html)).toBe('Lịch\nThi lại ở đây (/lich/?a=1&b=2) & đó')
})

it('reads lists and tables as words with signs', () => {
  const html =
    '<ol start="3" type="a" class="lower-alpha-paren align-center"><li>một<ul class="dash"><li>nhỏ</li></ul></li></ol>' +
    '<div class="table" tabindex="0"><table><caption>Lịch</caption><tr><th scope="row" colspan="2">Lớp</th></tr></table></div>'
  expect(markedTextOfHtml(html)).toBe(
    '⟦danh sách đánh số⟧\n⟦bắt đầu từ 3, a, b, c, có dấu ), giữa dòng⟧ ⟦mục⟧ một⟦danh sách⟧\n⟦gạch đầu dòng⟧ ⟦mục⟧ nhỏ\n' +
      '⟦hết danh sách⟧\n\n⟦hết danh sách⟧\n⟦bảng⟧\n⟦tên bảng⟧ Lịch\n⟦đầu hàng⟧ ⟦gộp 2 cột⟧ Lớp ·',
  )
  expect(textOfHtml(html)).toBe('một\nnhỏ\n\nLịch\nLớp ·')
})
