import { BYTES } from '@bbt/shared/limits.ts'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BAD_FILES } from '../src/files/badFiles.ts'
import { FILE_PROBLEMS } from '../src/files/problems.ts'
import { box, sampleDocx, samplePptx, sampleXlsx } from '../src/files/sampleOffice.ts'
import { samplePdf } from '../src/files/samplePdf.ts'
import { signedPdf } from '../src/files/sampleSignature.ts'
import { verifyOffice } from '../src/verify/office.ts'
import type { Who } from './support/attempts.ts'
import { startStub } from './support/clamd.ts'
import { useScanner } from './support/env.ts'
import { evidence } from './support/evidence.ts'
import type { FileRow } from './support/files.ts'
import { fileForm, uploadFile } from './support/files.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { damage } from './support/storedBytes.ts'

let school: School
let file: FileRow

beforeAll(async () => {
  school = await makeSchool()
  file = await uploadFile(school, 'lan', samplePdf(['Ng` ta', 'Trang hai']))
})
afterEach(() => useScanner(undefined))
afterAll(() => school.close())

const served = (as: Who, { filename }: { filename: string }) =>
  school.send(as, 'GET', `/files/file/${filename}`)

describe('a file that is taken in', () => {
  it('is called as its sender calls it, else as it came, and never more than that', async () => {
    expect([file.name, file.filename]).toEqual(['84-qd-thpt', `${file.sha256}.pdf`])
    const named = await uploadFile(school, 'lan', samplePdf(['b']), { name: ' Quyết định 84 ' })
    expect(named.name).toBe('Quyết định 84')
    const form = fileForm(samplePdf(['c']), {}, '../../cms.db\r\nX: y')
    const { body } = await school.send('lan', 'POST', '/files', form)
    const { filename, sha256 } = body['doc'] as FileRow
    expect(filename).toBe(`${sha256}.pdf`)
  })

  it('says what a machine reads in it, and that nothing has looked for a virus', async () => {
    expect([file.format, file.pages, file.text.characters]).toEqual(['pdf', 2, 17])
    expect(file.report).toBe('2 trang.\nMáy đọc được 17 ký tự.\nTệp chưa được quét virus.')
    const { headers, text } = await school.send('lan', 'GET', `/files/${file.id}/text`)
    expect([text, headers.get('content-type')]).toEqual([
      'Ngờ ta\n\nTrang hai',
      'text/plain; charset=utf-8',
    ])
    const picture = await school.send('lan', 'GET', `/files/${file.id}/thumbnail`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp'])
  })

  it('tells a signature, and keeps what is signed byte for byte', async () => {
    const bytes = await signedPdf()
    const row = await uploadFile(school, 'lan', bytes)
    expect(row.report).toContain('Chữ ký: chữ ký số còn nguyên vẹn (chưa kiểm danh tính người ký).')
    expect(row['filesize']).toBe(bytes.length)
  })

  it.each<[string, () => Promise<Buffer>, string, string]>([
    [
      'docx',
      () => sampleDocx('<w:p><w:r><w:t>Xin chào</w:t></w:r></w:p>'),
      'attachment',
      'Máy đọc được 8 ký tự.\nTệp chưa được quét virus.',
    ],
    [
      'xlsx',
      () =>
        sampleXlsx([
          { name: 'A', data: '<sheetData/>' },
          { name: 'B', data: '', state: 'hidden' },
        ]),
      'attachment',
      '2 trang tính.\nMáy đọc được 1 ký tự.\nCần xem lại: trang tính ẩn (trang tính “B”).\nTệp chưa được quét virus.',
    ],
    [
      'pptx',
      () => samplePptx([{ shapes: box('Chào') }]),
      'attachment',
      '1 trang chiếu.\nMáy đọc được 4 ký tự.\nTệp chưa được quét virus.',
    ],
    [
      'pdf',
      async () => samplePdf(['']),
      'inline',
      '1 trang.\nMáy không đọc được chữ nào.\nCần xem lại: bản quét, máy không đọc được chữ.\nTệp chưa được quét virus.',
    ],
  ])('is served as what it is: %s', async (format, make, disposition, report) => {
    const row = await uploadFile(school, 'lan', await make())
    expect([row.format, row.report]).toEqual([format, report])
    const { headers, status } = await served('lan', row)
    expect(status).toBe(200)
    expect(
      [
        'content-disposition',
        'content-security-policy',
        'x-content-type-options',
        'cache-control',
      ].map((name) => headers.get(name)),
    ).toEqual([disposition, "default-src 'none'; sandbox", 'nosniff', 'private, no-store'])
    expect(Number(headers.get('content-length'))).toBe(row['filesize'])
  })

  it('of nobody is not taken, through the Local API either', async () => {
    const req = await createLocalReq({}, school.payload)
    const make = (data: Buffer) =>
      school.payload.create({
        collection: 'files',
        data: { name: 'Tệp' } as never,
        file: { data, mimetype: 'application/pdf', name: 'a.pdf', size: data.length },
        overrideAccess: true,
        req,
      })
    await expect(make(samplePdf(['a']))).rejects.toThrow()
  })
})

describe('a file that is refused leaves nothing, and says why', () => {
  const FEW = [
    'an encrypted PDF',
    'a PDF with JavaScript',
    'a zip bomb as Word',
    'a zip bomb as Excel',
    'Excel with macros',
    'a PDF that is none',
    'a Word file that breaks off',
  ]

  it.each(BAD_FILES.filter(([what]) => FEW.includes(what)))('%s', async (_, make, problem) => {
    const before = await evidence(school)
    const answer = await school.send(
      'lan',
      'POST',
      '/files',
      fileForm(await make(), { name: 'Tệp' }),
    )
    const { status, words } = FILE_PROBLEMS[problem]
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
    expect(await evidence(school)).toEqual(before)
  })

  it('one that is too large, none at all, and a form that breaks off', async () => {
    const before = await evidence(school)
    const none = new FormData()
    none.set('_payload', JSON.stringify({ name: 'Không tệp' }))
    const broken = fileForm(samplePdf(['a']), {})
    broken.set('_payload', '{')
    for (const [form, status, words] of [
      [fileForm(Buffer.alloc(BYTES.file + 1), {}), 413, 'Tệp lớn hơn 25 MB: nén ảnh trong tệp'],
      [none, 422, 'Chưa có tệp: chọn một tệp PDF'],
      [broken, 400, 'Biểu mẫu gửi lên không đọc được'],
    ] as const) {
      const whole = new Response(form)
      const body = new Blob([await whole.arrayBuffer()])
      const type = { 'content-type': whole.headers.get('content-type') ?? '' }
      const answer = await school.send('lan', 'POST', '/files', body, type)
      expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
    }
    expect(await evidence(school)).toEqual(before)
  })

  it('while the scanner says so, or says nothing', async () => {
    const before = await evidence(school)
    for (const [said, status, words] of [
      ['stream: Eicar FOUND\0', 422, FILE_PROBLEMS.infected.words],
      ['', 503, FILE_PROBLEMS.notScanned.words],
    ] as const) {
      const stub = await startStub((socket) => socket.once('data', () => socket.end(said)))
      useScanner(stub.url)
      const answer = await school.send('lan', 'POST', '/files', fileForm(samplePdf(['v']), {}))
      await stub.stop()
      expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
    }
    expect(await evidence(school)).toEqual(before)
    const { body } = await school.send('principal', 'GET', '/security-events?kind=infectedUpload')
    expect((body['events'] as object[]).length).toBe(1)
  })
})

it('a scanner’s word is told', async () => {
  const stub = await startStub((socket) => socket.once('data', () => socket.end('stream: OK\0')))
  useScanner(stub.url)
  const answer = await school.send('lan', 'POST', '/files', fileForm(samplePdf(['s']), {}))
  await stub.stop()
  expect([answer.body['message'], (answer.body['doc'] as FileRow).report]).toEqual([
    'Đã nhận tệp.',
    '1 trang.\nMáy đọc được 1 ký tự.',
  ])
})

describe('a file is private', () => {
  it('to its unit and the board; to others it is as if it were not there', async () => {
    const absent = { id: crypto.randomUUID(), filename: `${'a'.repeat(64)}.pdf` }
    for (const as of ['mai', 'thuy', 'clerk', null] as const) {
      for (const path of ['', '/thumbnail', '/text']) {
        const [there, nowhere] = [
          await school.send(as, 'GET', `/files/${file.id}${path}`),
          await school.send(as, 'GET', `/files/${absent.id}${path}`),
        ]
        expect([there.status, there.text]).toEqual([404, nowhere.text])
      }
      expect((await served(as, file)).status).toBe(404)
    }
    for (const as of ['lan', 'bao', 'academic', 'principal'] as const) {
      expect((await served(as, file)).status).toBe(200)
    }
  })

  it('and stays what it is: only its name changes, by whoever brought it', async () => {
    const change = (as: 'lan' | 'bao', body: object) =>
      school.send(as, 'PATCH', `/files/${file.id}`, body)
    expect((await change('bao', { name: 'Của tôi' })).status).toBe(403)
    const others = { sha256: 'd'.repeat(64), found: [], report: 'Sạch.', isScanned: true, pages: 9 }
    const { body } = await change('lan', { name: 'Quyết định 84', ...others })
    expect(body['doc']).toMatchObject({
      ...{ name: 'Quyết định 84', sha256: file.sha256, report: file.report },
      ...{ isScanned: false, pages: 2 },
    })
    const bytes = fileForm(samplePdf(['khác']), { name: 'Khác' })
    expect((await school.send('lan', 'PATCH', `/files/${file.id}`, bytes)).status).toBe(403)
    expect((await school.send('lan', 'DELETE', `/files/${file.id}`)).status).toBe(403)
  })
})

it('bytes that are no longer right are not served whole, and verify names them', async () => {
  const row = await uploadFile(school, 'lan', samplePdf(['hỏng']))
  await damage(school, row.sha256)
  await expect(served('lan', row)).rejects.toThrow()
  const { checks } = await verifyOffice(school.payload, school.folder)
  const places = checks.flatMap(({ findings }) => findings).map(({ place }) => place)
  expect(places).toContain(`files/${row.id}`)
})
