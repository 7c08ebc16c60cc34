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
