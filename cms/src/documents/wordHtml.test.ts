import { describe, expect, it } from 'vitest'
import { shown } from '../body/paste/samples.ts'
import { docx, wi, wp, wpic, wr } from './sampleDocx.ts'
import wordHtml from './wordHtml.ts'

async function linesOf(body: string, others: Record<string, Buffer> = {}) {
  const read = await wordHtml(await docx(body, others))
  if ('fault' in read) throw new Error(read.fault)
  return shown(read.html)
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a Word file becomes what its clipboard would', () => {
  it.each<[string, string, string[]]>([
    [
      'words and headings',
      wp(wr('Kế hoạch'), '<w:pStyle w:val="H1"/>') +
        wp(wr('Lớp ') + wr('10A1', '<w:b/>') + wr(' học', '<w:u w:val="single"/>')),
      ['<h2>Kế hoạch</h2>', '<p>Lớp <strong>10A1</strong><u> học</u></p>'],
    ],
    [
      'lists with the numbers they have, also after a paragraph between',
      wi('Một', 1) +
        wi('Một a', 1, 1) +
        wi('Một b', 1, 1) +
        wi('Một b một', 1, 2) +
        wi('Hai', 1) +
        wp(wr('Giữa')) +
        wi('Ba', 1) +
        wi('Điều', 3) +
        wi('Lại một', 4) +
        wi('Gạch', 2),
      [
        '<ol type="I" class="upper-roman"><li>Một<ol type="a" class="lower-alpha-paren"><li>Một a</li><li>Một b</li></ol></li></ol>',
        '<p>I.b.1. Một b một</p>',
        '<ol start="2" type="I" class="upper-roman"><li>Hai</li></ol>',
        '<p>Giữa</p>',
        '<ol start="3" type="I" class="upper-roman"><li>Ba</li></ol>',
        '<p>Điều 4. Điều</p>',
        '<ol type="I" class="upper-roman"><li>Lại một</li></ol>',
        '<ul class="dash"><li>Gạch</li></ul>',
      ],
    ],
    [
      'a list by its style, a heading with a number',
      wp(wr('Gạch'), '<w:pStyle w:val="Gach"/>') +
        wp(wr('Phần'), '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="1"/></w:numPr>'),
      ['<ul class="dash"><li>Gạch</li></ul>', '<h2>I. Phần</h2>'],
    ],
    [
      'nothing that was deleted, moved away, hidden or said beside it',
      wp(
        wr('Thu ') +
          '<w:del w:id="1"><w:r><w:delText>500</w:delText></w:r></w:del>' +
          `<w:ins w:id="2">${wr('450')}</w:ins>` +
          wr(' ẩn', '<w:vanish/>') +
          wr(' cũng ẩn', '<w:rStyle w:val="An"/>') +
          wr(' hiện', '<w:vanish w:val="0"/>') +
          wr(' giữ', '<w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange>') +
          `<w:moveFrom w:id="3">${wr(' chỗ cũ')}</w:moveFrom><w:moveTo w:id="4">${wr(' chỗ mới')}</w:moveTo>`,
      ) +
        wp(
          '<w:del w:id="6"><w:r><w:delText>mục bỏ</w:delText></w:r></w:del>',
          '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="7"/></w:rPr>',
        ) +
        wi('Mục giữ', 1),
      ['<p>Thu 450 hiện giữ chỗ mới</p>', '<ol type="I" class="upper-roman"><li>Mục giữ</li></ol>'],
    ],
    [
      'a table with its name, heads and spans',
      wp(wr('Bảng 1'), '<w:pStyle w:val="Cap"/>') +
        `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wp(wr('Giờ'))}</w:tc></w:tr>` +
        `<w:tr><w:tc>${wp(wr('7:00'))}</w:tc><w:tc>${wp(wr('9:30'))}</w:tc></w:tr></w:tbl>`,
      [
        '<div class="table" tabindex="0"><table><caption>Bảng 1</caption>',
        '<tr><th scope="colgroup" colspan="2"><p>Giờ</p></th></tr>',
        '<tr><td><p>7:00</p></td><td><p>9:30</p></td></tr></table></div>',
      ],
    ],
    [
      'links put right',
      wp(
        `<w:hyperlink r:id="l">${wr('đây')}</w:hyperlink><w:hyperlink w:anchor="a">${wr(' kia')}</w:hyperlink>`,
      ),
      ['<p><a href="https://example.vn/">đây</a> kia</p>'],
    ],
  ])('%s', async (_, body, lines) => {
    expect((await linesOf(body)).lines).toEqual(lines)
  })

  it('its pictures come along with their words; nothing outside of it is read', async () => {
    const body = wp(wpic('i', 'Một điểm ảnh')) + wp(wpic('x', 'ngoài')) + wp(wr('Sau'))
    const { lines, pictures } = await linesOf(body, { 'word/media/a.png': PNG })
    expect(lines).toEqual(['<p>Sau</p>'])
    expect(pictures.map(({ alt, source }) => [alt, source])).toEqual([
      ['Một điểm ảnh', `data:image/png;base64,${PNG.toString('base64')}`],
    ])
  })

  it('fonts of the nineties are known by name', async () => {
    const { legacy } = await linesOf(wp(wr('Th«ng b¸o', '<w:rFonts w:ascii=".VnTime"/>')))
    expect(legacy).toEqual({ encodings: ['tcvn3'], before: 'Th«ng b¸o', after: 'Thông báo' })
  })
})

const MB = 1024 * 1024

/** The directory's own word on the size of the largest entry. */
function withSize(archive: Buffer, size: number): Buffer {
  const copy = Buffer.from(archive)
  const at = copy.lastIndexOf(Buffer.from('word/big.bin')) - 46
  copy.writeUInt32LE(size, at + 24)
  return copy
}

describe('what is no Word file, or too large a one, is refused before it is unpacked', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, 'none' | 'tooLarge']>([
    ['nothing', () => Buffer.alloc(0), 'none'],
    ['a text', () => Buffer.from('xin chào'), 'none'],
    ['the end of an archive alone', () => Buffer.from('504b0506'.padEnd(44, '0'), 'hex'), 'none'],
    ['half an archive', async () => (await docx(wp(wr('a')))).subarray(300), 'none'],
    [
      'an archive of 21 MB',
      () => docx(wp(wr('a')), { 'word/big.bin': Buffer.alloc(21 * MB) }),
      'tooLarge',
    ],
    [
      'one whose directory says less than it holds',
      async () => withSize(await docx(wp(wr('a')), { 'word/big.bin': Buffer.alloc(4 * MB) }), 10),
      'none',
    ],
    [
      'one that says more than there is on earth',
      async () =>
        withSize(await docx(wp(wr('a')), { 'word/big.bin': Buffer.alloc(10) }), 0xffff_ffff),
      'tooLarge',
    ],
    [
      'no document',
      () =>
        docx('').then((one) =>
          Buffer.from(
            one.toString('latin1').replaceAll('word/document.xml', 'word/documant.xml'),
            'latin1',
          ),
        ),
      'none',
    ],
    ['a document that is no XML', () => docx('<w:p><w:r>'), 'none'],
  ])('%s', async (_, archive, fault) => {
    expect(await wordHtml(await archive())).toEqual({ fault })
  })
})
