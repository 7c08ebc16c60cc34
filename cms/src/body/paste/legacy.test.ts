import { describe, expect, it } from 'vitest'
import { pasted, pastedText } from './pasted.ts'

const of = (html: string) => pasted(html, () => 'p1')

/** The style of each text, in order. */
const marks = (html: string) =>
  [...JSON.stringify(of(html).nodes).matchAll(/"style":"([^"]*)","text":"([^"]*)"/g)].map(
    ([, style, text]) => `${text} ${style?.replace('--legacy-font: ', '')}`,
  )

describe('words of the nineties are recognised', () => {
  it.each<[string, string, string[]]>([
    [
      'by the font of each run',
      `<p><span style='font-family:".VnTime"'>Tr\u00adêng THPT</span> <span style="font-family:'VNI-Times'">Tröôøng</span> Trường</p>`,
      ['Tr\u00adêng THPT tcvn3', '  ', 'Tröôøng vni', ' Trường '],
    ],
    [
      'by the font of capitals',
      '<font face=".VnTimeH">th«ng b¸o</font>',
      ['th«ng b¸o tcvn3-capital'],
    ],
    [
      'by a sheet',
      '<style>p.MsoNormal {font-family:".VnArial";}</style><p class=MsoNormal>Th«ng b¸o',
      ['Th«ng b¸o tcvn3'],
    ],
    [
      'by their letters',
      '<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p>',
      ['Céng hoµ x· héi chñ nghÜa ViÖt Nam tcvn3'],
    ],
    ['by their letters, VNI', '<p>Thoâng baùo nghæ hoïc</p>', ['Thoâng baùo nghæ hoïc vni']],
    [
      'a short line by those around it, but not one in Unicode',
      '<p>Th«ng b¸o nghØ häc ngµy 20/11</p><p>Hµ Néi</p><p>Hà Nội</p><p>abc</p>',
      ['Th«ng b¸o nghØ häc ngµy 20/11 tcvn3', 'Hµ Néi tcvn3', 'Hà Nội ', 'abc '],
    ],
    [
      'in lists and tables',
      '<ul><li>Th«ng b¸o nghØ häc</ul><table><caption>Líp häc<tr><td>Tuyển sinh<td>Häc sinh giái</table>',
      ['Th«ng b¸o nghØ häc tcvn3', 'Líp häc tcvn3', 'Tuyển sinh ', 'Häc sinh giái tcvn3'],
    ],
    [
      'no word that is Unicode in such a font',
      '<p style="font-family:.VnTime">Thông báo nghỉ</p>',
      ['Thông báo nghỉ '],
    ],
    [
      'no word without a letter of theirs',
      '<p style="font-family:.VnTime">THPT 2026</p>',
      ['THPT 2026 '],
    ],
    ['no good text', '<p>Hôm nay cô cho các em ôn bài.</p>', ['Hôm nay cô cho các em ôn bài. ']],
    [
      'no other language',
      '<p>Die Schüler hören schöne Lieder.</p>',
      ['Die Schüler hören schöne Lieder. '],
    ],
  ])('%s', (_, html, texts) => {
    expect(marks(html)).toEqual(texts)
  })
})

describe('their repair is offered with before and after', () => {
  it('of HTML', () => {
    expect(of('<p>Chào</p><p>Th«ng b¸o nghØ häc</p>').legacy).toEqual({
      encodings: ['tcvn3'],
      before: 'Th«ng b¸o nghØ häc',
      after: 'Thông báo nghỉ học',
    })
    expect(of('<p>Chào các em</p>').legacy).toBeNull()
  })

  it('of plain text, which is ours only then', () => {
    const text = 'Thoâng baùo nghæ hoïc\r\nLôùp\t10A1\n\n'
    const found = pastedText(text)
    expect(found?.legacy).toEqual({
      encodings: ['vni'],
      before: 'Thoâng baùo nghæ hoïc',
      after: 'Thông báo nghỉ học',
    })
    expect(found?.nodes.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(pastedText('Thông báo nghỉ học')).toBeNull()
    expect(pastedText('')).toBeNull()
  })
})
