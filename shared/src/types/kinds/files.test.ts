import { describe, expect, it } from 'vitest'
import type { AttachedFile } from '../../contract/file.ts'
import { bytesOfFile } from '../../contract/file.ts'
import { under } from '../address.ts'
import { contentType } from '../define.ts'
import { optional } from '../kind.ts'
import { files } from './files.ts'
import { text } from './text.ts'

const notice = contentType({
  name: 'notice',
  collection: 'notices',
  label: { one: 'Thông báo', many: 'Thông báo' },
  address: under('/thong-bao/'),
  route: { stage1: true, approver: 'principal' },
  isPermanent: false,
  fields: { title: text('Tiêu đề', 20), attachments: optional(files('Tệp đính kèm', 2)) },
})

const plain: AttachedFile = { sha256: 'c'.repeat(64), format: 'docx', bytes: 2048, name: 'Mẫu đơn' }

const full: AttachedFile = {
  sha256: 'a'.repeat(64),
  format: 'pdf',
  bytes: 1_500_000,
  name: 'Quyết định 84/QĐ-THPT.TT',
  pages: 12,
  text: { sha256: 'b'.repeat(64), characters: 12_345 },
  firstPage: { sha256: 'd'.repeat(64), format: 'webp', width: 480, height: 679 },
  signature: 'addedAfter',
  found: [{ kind: 'scan', place: 'trang 3' }, { kind: 'metadata' }],
}

const content = { type: 'notice', url: '/thong-bao/a/', title: 'A', attachments: [full, plain] }

it('all that the digest covers is read', () => {
  expect(Object.fromEntries(notice.readable(content, String))['Tệp đính kèm']).toBe(
    [
      '[aaaaaaaa] Quyết định 84/QĐ-THPT.TT (PDF, 12 trang, 1 MB)',
      '  Chữ ký: có phần được thêm vào sau khi ký số',
      '  Chữ máy đọc được: 12\u00a0345 ký tự [bbbbbbbb]',
      '  Ảnh trang đầu [dddddddd]',
      '  Cần xem lại: bản quét, máy không đọc được chữ (trang 3)',
      '  Cần xem lại: thông tin về người soạn không gỡ được',
      '[cccccccc] Mẫu đơn (DOCX, 2 KB)',
      '  Chữ máy đọc được: không có',
    ].join('\n'),
  )
})

it('a content’s files, and the bytes each of them needs', () => {
  expect(notice.files(content)).toEqual([full, plain])
  expect(notice.files({ ...content, attachments: undefined })).toEqual([])
  expect([full, plain].map(bytesOfFile).map((all) => all.map(([first]) => first))).toEqual([
    ['a', 'b', 'd'],
    ['c'],
  ])
})

describe('what the contract refuses is told at the field', () => {
  const WORDS = 'Tệp đính kèm: cần 1 đến 2 tệp, mỗi tệp đã tải lên mục Tệp.'
  it.each<[string, unknown, string]>([
    ['too many', [plain, plain, plain], WORDS],
    ['none', [], WORDS],
    ['a picture', [{ ...plain, format: 'jpg' }], WORDS],
    ['something found that is not known', [{ ...plain, found: [{ kind: 'x' }] }], WORDS],
    ['the words themselves', [{ ...plain, text: 'Số CCCD' }], WORDS],
    [
      'one without a name',
      [{ ...plain, name: '' }],
      'Tệp đính kèm: có tệp chưa có tên, hoặc tên dài quá 160 ký tự.',
    ],
  ])('%s', (_, attachments, detail) => {
    const { error } = notice.contract.safeParse({ ...content, attachments })
    const told = error?.issues.map(({ path }) => notice.problem(path))
    expect(told?.[0]).toEqual({ field: 'attachments', detail })
  })
})
