import type { FoundKind } from '@bbt/shared/contract/file.ts'
import { describe, expect, it } from 'vitest'
import { unpacked } from '../documents/archive.ts'
import judge from './judge.ts'
import { box, relation, sampleDocx, samplePptx, sampleXlsx } from './sampleOffice.ts'
import { samplePdf, withObjects } from './samplePdf.ts'
import { signedPdf } from './sampleSignature.ts'

async function readOf(bytes: Buffer) {
  const judged = await judge(bytes)
  if (!judged.ok) throw new Error(judged.fault)
  return judged.file
}

const foundIn = async (bytes: Buffer) =>
  (await readOf(bytes)).found.map(({ kind, place }) => [kind, place ?? ''])

const wp = (runs: string) => `<w:p>${runs}</w:p>`
const wr = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, cells: string, more = '') => `<row r="${number}"${more}>${cells}</row>`
const data = (rows: string) => `<sheetData>${rows}</sheetData>`

describe('the words a machine reads in a file', () => {
  it('of a PDF: page by page, by the table of its font, with a picture of the first page', async () => {
    const { firstPage, format, pages, text } = await readOf(samplePdf(['Ng` ta', 'Trang hai']))
    expect([format, pages, text]).toEqual(['pdf', 2, 'Ngờ ta\n\nTrang hai'])
    expect([firstPage?.width, firstPage?.height]).toEqual([480, 679])
  })

  it('of Word: as it is shown, with boxes of text, tabs and breaks', async () => {
    const footer = `<w:ftr xmlns:w="w">${wp(wr('Trang 1'))}</w:ftr>`
    const bytes = await sampleDocx(
      wp(wr('Kế hoạch') + '<w:r><w:tab/><w:t xml:space="preserve"> năm &amp; tháng</w:t></w:r>') +
        wp('') +
        wp(wr('ẩn đi', '<w:vanish/>') + wr('hiện', '<w:vanish w:val="0"/>')) +
        wp(
          `<w:ins w:id="1">${wr('thêm')}</w:ins><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del>`,
        ),
      { relations: relation('f', 'footer', 'footer1.xml'), parts: { 'word/footer1.xml': footer } },
    )
    const { format, pages, text } = await readOf(bytes)
    expect([format, pages, text]).toEqual([
      'docx',
      undefined,
      'Kế hoạch\t năm & tháng\nhiện\nthêm\nTrang 1',
    ])
  })

  it('of Excel: the cells it shows, also those whose text is shared', async () => {
    const bytes = await sampleXlsx(
      [
        {
          name: 'Điểm',
          data:
            '<cols><col min="3" max="4" hidden="1"/></cols>' +
            data(
              row(1, `<c r="A1" t="s"><v>1</v></c>${cell('B1', 'Toán')}${cell('C1', 'CCCD')}`) +
                row(2, `<c r="A2"><v>9.5</v></c>`) +
                row(3, cell('A3', 'ẩn'), ' hidden="1"'),
            ),
        },
        { name: 'Nháp', data: data(row(1, cell('A1', 'giấu'))), state: 'veryHidden' },
      ],
      {
        relations: relation('t', 'sharedStrings', 'sharedStrings.xml'),
        parts: {
          'xl/sharedStrings.xml':
            '<sst><si><t>x</t></si><si><r><t>Họ </t></r><r><t>tên</t></r></si></sst>',
        },
      },
    )
    const { pages, text } = await readOf(bytes)
    expect([pages, text]).toEqual([2, 'Điểm\nHọ tên\tToán\n9.5'])
    expect(await foundIn(bytes)).toEqual([
      ['hiddenRow', 'trang tính “Điểm”, dòng 3'],
      ['hiddenColumn', 'trang tính “Điểm”, cột C–D'],
      ['hiddenSheet', 'trang tính “Nháp”'],
    ])
  })

  it('of PowerPoint: slide by slide in their order, without hidden ones and notes', async () => {
    const notes = `<p:notes><p:sp><a:p><a:fld type="slidenum"><a:t>1</a:t></a:fld></a:p><a:p><a:r><a:t>Nhớ nói chậm</a:t></a:r></a:p></p:sp></p:notes>`
    const bytes = await samplePptx(
      [
        { shapes: box('Mở đầu'), relations: relation('n', 'notesSlide', '../notesSlides/n1.xml') },
        { shapes: box('Giấu'), isHidden: true },
        { shapes: box('Kết') + box('ngoài lề', 2000) },
      ],
      { parts: { 'ppt/notesSlides/n1.xml': notes } },
    )
    const { format, pages, text } = await readOf(bytes)
    expect([format, pages, text]).toEqual(['pptx', 3, 'Mở đầu\n\nKết\nngoài lề'])
    expect(await foundIn(bytes)).toEqual([
      ['speakerNotes', 'trang chiếu 1'],
      ['hiddenSlide', 'trang chiếu 2'],
      ['outsidePage', 'trang chiếu 3'],
    ])
  })
})

describe('what a reader may not see is told, with its place', () => {
  const comments = `<w:comments><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>`
  const note = { 9: '<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/Contents(Xem lai)>>' }
  const rows: [string, () => Buffer | Promise<Buffer>, [FoundKind, string][]][] = [
    ['nothing', () => samplePdf(['a']), []],
    ['a scan', () => samplePdf(['', '']), [['scan', '']]],
    ['some pages of a scan', () => samplePdf(['a', '', '', 'b', '']), [['scan', 'trang 2–3, 5']]],
    [
      'words beside the page',
      () => samplePdf(['Nguyen Van A'], { at: '72 900' }),
      [
        ['scan', ''],
        ['outsidePage', 'trang 1'],
      ],
    ],
    ['a note in a PDF', () => withObjects(note, '', '/Annots[9 0 R]'), [['comment', 'trang 1']]],
    [
      'tracked changes',
      () => sampleDocx(wp(wr('a')) + wp(`<w:ins w:id="1">${wr('b')}</w:ins>`)),
      [['trackedChange', 'đoạn 2']],
    ],
    ['hidden words', () => sampleDocx(wp(wr('a', '<w:vanish/>'))), [['hiddenText', 'đoạn 1']]],
    [
      'comments of Word',
      () =>
        sampleDocx(wp(wr('a')), {
          relations: relation('c', 'comments', 'comments.xml'),
          parts: { 'word/comments.xml': comments },
        }),
      [['comment', '2 nhận xét']],
    ],
    [
      'comments of Excel',
      () =>
        sampleXlsx([
          {
            name: 'A',
            data: data(''),
            relations: relation('c', 'threadedComment', '../threadedComments/t.xml'),
          },
        ]),
      [['comment', 'trang tính “A”']],
    ],
    [
      'a workbook behind a chart',
      () => sampleDocx(wp(wr('a')), { parts: { 'word/embeddings/Sheet1.xlsx': 'PK' } }),
      [['embeddedData', '1 bảng']],
    ],
    [
      'where a picture was taken',
      () =>
        sampleDocx(wp(wr('a')), {
          parts: { 'word/media/a.jpg': Buffer.from('\xff\xd8\xff\xe1..Exif\0\0', 'latin1') },
        }),
      [['picturePlace', '1 ảnh']],
    ],
  ]
  it.each(rows)('%s', async (_, make, told) => {
    expect(await foundIn(await make())).toEqual(told)
  })
})

describe('metadata', () => {
  const content = (bytes: Uint8Array) => {
    const parts = unpacked(Buffer.from(bytes), 1_000_000)
    if (typeof parts === 'string') throw new Error(parts)
    return parts
  }

  it('of Office is gone: the author, the picture of an earlier first page, the template’s path', async () => {
    const relations = relation('t', 'attachedTemplate', 'file:///C:/Users/soan/Normal.dotm', true)
    const settings = {
      'word/settings.xml': '<w:settings><w:attachedTemplate r:id="t"/><w:zoom/></w:settings>',
      'word/_rels/settings.xml.rels': `<Relationships>${relations}</Relationships>`,
    }
    const { bytes } = await readOf(await sampleDocx(wp(wr('a')), { parts: settings }))
    const parts = content(bytes)
    const all = [...parts.values()].map(String).join()
    expect([parts.has('docProps/core.xml'), parts.has('docProps/thumbnail.jpeg')]).toEqual([
      true,
      false,
    ])
    for (const word of ['Nguyễn Thị Soạn', 'thumbnail', 'Users/soan', 'attachedTemplate']) {
      expect(all).not.toContain(word)
    }
    expect(String(parts.get('word/settings.xml'))).toBe('<w:settings><w:zoom/></w:settings>')
  })

  it('the same document gives the same bytes', async () => {
    const bytes = await sampleDocx(wp(wr('a')))
    expect(Buffer.from((await readOf(bytes)).bytes).equals((await readOf(bytes)).bytes)).toBe(true)
  })

  it('of a signed document stays, and is told', async () => {
    const bytes = await sampleDocx(wp(wr('a')), {
      parts: { '_xmlsignatures/sig1.xml': '<Signature/>' },
    })
    const file = await readOf(bytes)
    expect([Buffer.from(file.bytes).equals(bytes), file.signature, file.found]).toEqual([
      true,
      'unknown',
      [{ kind: 'metadata' }],
    ])
  })
})

describe('the signature of a PDF', () => {
  const change = (bytes: Buffer, from: string, to: string) => {
    const other = Buffer.from(bytes)
    other.write(to, other.indexOf(from), 'latin1')
    return other
  }

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['as it was signed', (bytes) => bytes, 'whole'],
    ['with one letter changed', (bytes) => change(bytes, '/Helvetica', '/Helvetisa'), 'changed'],
    [
      'with something added after it',
      (bytes) =>
        Buffer.concat([
          bytes,
          Buffer.from('10 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n%%EOF\n'),
        ]),
      'addedAfter',
    ],
    ['with another range', (bytes) => change(bytes, '/ByteRange[0 ', '/ByteRange[1 '), 'changed'],
  ])('%s', async (_, tamper, state) => {
    const bytes = tamper(await signedPdf())
    const file = await readOf(bytes)
    expect([file.signature, Buffer.from(file.bytes).equals(bytes)]).toEqual([state, true])
  })

  it('of a kind that is not checked is said to be that', async () => {
    expect((await readOf(await signedPdf('adbe.pkcs7.sha1'))).signature).toBe('unknown')
  })

  it('that brings its own data proves nothing of the file', async () => {
    const bytes = change(await signedPdf('ETSI.CAdES.detached', true), '/Helvetica', '/Helvetisa')
    expect((await readOf(bytes)).signature).toBe('unknown')
  })

  it('is not there in a plain one', async () => {
    expect((await readOf(samplePdf(['a']))).signature).toBeUndefined()
  })
})
