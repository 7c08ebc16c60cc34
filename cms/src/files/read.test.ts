import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dice } from '../../../scripts/test-support/tampers.ts'
import { BAD_FILES } from './badFiles.ts'
import { FILE_PROBLEMS, FileRefused } from './problems.ts'
import { fileReader } from './read.ts'
import { samplePdf, withObjects } from './samplePdf.ts'
import { box, sampleDocx, samplePptx, sampleXlsx } from './sampleOffice.ts'

const DEATHS: unknown[] = []
const readFile = fileReader()
const read = (bytes: Buffer) => readFile(bytes, (error) => DEATHS.push(error))

const answerOf = async (bytes: Buffer) =>
  read(bytes).then(
    ({ format }) => format,
    (error: unknown) => (error instanceof FileRefused ? error.message : error),
  )

const WORDS: Readonly<Record<(typeof BAD_FILES)[number][2], string>> = {
  unknownFormat:
    'Tệp này không phải PDF, Word (.docx), Excel (.xlsx) hoặc PowerPoint (.pptx): mở trên máy, lưu lại ở một trong các dạng đó rồi tải lên.',
  oldOffice:
    'Tệp ở dạng Office cũ (.doc, .xls, .ppt): mở trên máy, lưu lại thành .docx, .xlsx, .pptx hoặc PDF rồi tải lên.',
  encrypted: 'Tệp có mật khẩu hoặc bị khoá: bỏ mật khẩu và mọi hạn chế, lưu lại rồi tải lên.',
  broken: 'Tệp bị hỏng hoặc tải lên chưa trọn: mở thử trên máy, lưu lại rồi tải lên.',
  strange:
    'Bên trong tệp có phần lạ mà phần mềm văn phòng không tạo ra: mở trên máy, lưu thành một tệp mới rồi tải lên.',
  unpacksTooMuch:
    'Tệp giải nén ra quá 80 MB: nén ảnh, bỏ phần thừa hoặc chia thành nhiều tệp, rồi tải lên.',
  macros:
    'Tệp có macro (chương trình chạy khi mở tệp): lưu lại thành .docx, .xlsx, .pptx không có macro hoặc xuất ra PDF, rồi tải lên.',
  embedded:
    'Trong tệp có tệp khác được nhúng: xoá phần nhúng đó hoặc dán lại thành ảnh, rồi tải lên; tệp kia thì tải lên riêng.',
  remoteParts:
    'Tệp lấy nội dung từ nơi khác mỗi khi mở (ảnh hoặc đối tượng được liên kết): chèn hẳn nội dung vào tệp rồi tải lên.',
  pdfScript:
    'PDF có mã chạy khi mở (JavaScript hoặc biểu mẫu XFA): xuất lại PDF từ tệp gốc, hoặc in ra một PDF mới, rồi tải lên.',
  pdfActive:
    'PDF có lệnh mở chương trình, gửi biểu mẫu hoặc phát nội dung nhúng: xuất lại PDF từ tệp gốc, hoặc in ra một PDF mới, rồi tải lên.',
  pdfOpens:
    'PDF tự làm việc khác ngay khi mở (mở trang mạng, in…): xuất lại PDF từ tệp gốc, hoặc in ra một PDF mới, rồi tải lên.',
  pdfAttachment:
    'PDF có tệp đính kèm bên trong: xoá tệp đính kèm, hoặc in ra một PDF mới, rồi tải lên; tệp kia thì tải lên riêng.',
  tooManyPages: 'Tệp có hơn 2.000 trang: chia thành nhiều tệp rồi tải lên.',
  tooManyBytes: 'Tệp lớn hơn 25 MB: nén ảnh trong tệp hoặc chia thành nhiều tệp, rồi tải lại.',
  tooHard:
    'Tệp phức tạp quá nên chưa kiểm tra được: chia thành nhiều tệp, hoặc xuất ra PDF, rồi tải lên.',
  missing: '',
  unreadable: '',
  busy: '',
  infected: '',
  notScanned: '',
}

describe('a bad file is refused, in words', () => {
  it.each(BAD_FILES)('%s', async (_, make, problem) => {
    expect(await answerOf(await make())).toBe(WORDS[problem])
  })

  it('and none of them is anything a parser died of', () => {
    expect(DEATHS).toEqual([])
  })
})

it('the table has a file for everything that bytes are refused for', () => {
  const tried = new Set(BAD_FILES.map(([, , problem]) => problem))
  const others = ['missing', 'unreadable', 'busy', 'infected', 'notScanned', 'tooHard']
  const all = Object.keys(FILE_PROBLEMS).filter((problem) => !others.includes(problem))
  expect(all.filter((problem) => !tried.has(problem as (typeof BAD_FILES)[number][2]))).toEqual([])
})

describe('taken, although it looks like something bad', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a PDF with nothing to open', () => withObjects({}), 'pdf'],
    ['one that opens at a page', () => withObjects({}, '/OpenAction[10 0 R/Fit]'), 'pdf'],
    [
      'by going to one',
      () => withObjects({ 9: '<</S/GoTo/D[10 0 R/Fit]>>' }, '/OpenAction 9 0 R'),
      'pdf',
    ],
    ['a PDF that speaks of JavaScript', () => samplePdf(['/JavaScript /Launch']), 'pdf'],
    [
      'and does so in its properties',
      () => withObjects({ 9: '<</Title(\\(/JS /Launch)>>' }),
      'pdf',
    ],
    [
      'a PDF with a link',
      () =>
        withObjects({
          9: '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://a.example)>>>>',
        }),
      'pdf',
    ],
    [
      'a Word file that speaks of DDE',
      () => sampleDocx('<w:p><w:r><w:t> DDEAUTO </w:t></w:r></w:p>'),
      'docx',
    ],
  ])('%s', async (_, make, format) => {
    expect(await answerOf(await make())).toBe(format)
  })
})

it('whatever is broken in a good file, there is an answer, and no parser dies', async () => {
  const roll = dice(12)
  const good = [
    samplePdf(['Ng` ta', 'hai']),
    await sampleDocx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'),
    await sampleXlsx([
      { name: 'A', data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ]),
    await samplePptx([{ shapes: box('a') }]),
  ]
  const before = DEATHS.length
  for (const bytes of good) {
    for (let time = 0; time < 40; time++) {
      const other = Buffer.from(bytes)
      for (let n = 0; n <= roll(4); n++) other.writeUInt8(roll(256), roll(other.length))
      const answer = await answerOf(roll(3) === 0 ? other.subarray(0, roll(other.length)) : other)
      expect(typeof answer).toBe('string')
    }
  }
  expect(DEATHS.slice(before)).toEqual([])
})

describe('a parser that dies is a refusal for the sender, and told to us', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bbt-judge-'))
  const judgeThat = (body: string) => {
    const file = path.join(folder, `${crypto.randomUUID()}.ts`)
    writeFileSync(file, `export default () => { ${body} }\n`)
    return file
  }
  it.each([
    ['throws', 'throw new Error("a bug")', 300_000, 1],
    ['ends its process', 'process.exit(3)', 300_000, 1],
    [
      'fills its memory',
      'const all = []; for (;;) all.push(new Array(1000).fill(all.length))',
      300_000,
      0,
    ],
    ['never ends', 'for (;;);', 500, 0],
  ])('one that %s', async (_, body, ms, deaths) => {
    const reader = fileReader({ ms, memoryMb: 64, wholeMb: 600, waiting: 1 }, judgeThat(body))
    const told: unknown[] = []
    const answer = reader(samplePdf(['a']), (error) => told.push(error))
    await expect(answer).rejects.toMatchObject({
      problem: 'tooHard',
      status: 422,
      message: WORDS.tooHard,
    })
    expect(told.length).toBe(deaths)
  })

  it('who comes when many wait is asked to come back', async () => {
    const reader = fileReader(
      { ms: 500, memoryMb: 64, wholeMb: 600, waiting: 0 },
      judgeThat('for (;;);'),
    )
    const [first, second] = await Promise.allSettled(
      [1, 2].map(() => reader(Buffer.from('a'), () => undefined)),
    )
    expect([first, second]).toMatchObject([
      { reason: { problem: 'tooHard' } },
      { reason: { problem: 'busy', status: 503 } },
    ])
    rmSync(folder, { recursive: true })
  })
})
