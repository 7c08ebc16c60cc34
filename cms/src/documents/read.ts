import { BYTES } from '@bbt/shared/limits.ts'
import { formatBytes } from '@bbt/shared/text/amounts.ts'
import { APIError } from 'payload'
import { apart } from '../platform/apart/apart.ts'
import type wordHtml from './wordHtml.ts'

/** Why a Word file is not read: the status, and what the person is told. */
const PROBLEMS = {
  wordBroken: {
    status: 422,
    words: 'Tệp này không phải tệp Word (.docx) hoặc đã hỏng: mở bằng Word, lưu lại rồi kéo vào.',
  },
  wordTooLarge: {
    status: 413,
    words: `Tệp Word lớn quá (tối đa ${formatBytes(BYTES.docx)}, giải nén ${formatBytes(BYTES.docxUnpacked)}): nén ảnh trong tệp, hoặc chép từng phần rồi dán.`,
  },
  wordTooHard: {
    status: 422,
    words:
      'Tệp Word này phức tạp quá nên chưa đọc được: chép từng phần trong Word rồi dán vào bài.',
  },
  wordBusy: {
    status: 503,
    words: 'Đang có nhiều tệp Word được đọc cùng lúc. Chờ một phút rồi kéo vào lại.',
  },
} as const

export type WordProblem = keyof typeof PROBLEMS

/** A Word file that is refused, in words for the person. */
export class WordRefused extends APIError {
  readonly problem: WordProblem

  constructor(problem: WordProblem) {
    const { status, words } = PROBLEMS[problem]
    super(words, status, null, true)
    this.problem = problem
  }
}

const readApart = apart<typeof wordHtml>('documents/wordHtml.ts', {
  ms: 20_000,
  memoryMb: 256,
  waiting: 4,
})

const BY_FAULT = { none: 'wordBroken', tooLarge: 'wordTooLarge' } as const
const BY_END = { late: 'wordTooHard', memory: 'wordTooHard', busy: 'wordBusy' } as const

/** The HTML of a Word file, read where it holds nobody up. @throws {WordRefused} */
export async function readWord(bytes: Uint8Array): Promise<string> {
  if (bytes.byteLength > BYTES.docx) throw new WordRefused('wordTooLarge')
  const read = await readApart(bytes)
  if (!read.ok) throw new WordRefused(BY_END[read.why])
  if ('fault' in read.value) throw new WordRefused(BY_FAULT[read.value.fault])
  return read.value.html
}
