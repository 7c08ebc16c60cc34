import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { loggedError } from './log.ts'
import { Refusal } from './refusal.ts'

describe('an error in the log', () => {
  it('is one line of words where the “no” was expected', () => {
    expect(loggedError(new Refusal([{ code: 'commentRequired' }]))).toEqual({
      status: 422,
      message: 'Cần ghi lý do. Viết ngắn gọn điều cần sửa hoặc lý do vào ô nhận xét.',
    })
    expect(loggedError(new APIError('Không tìm thấy.', 404, null, true))).toEqual({
      status: 404,
      message: 'Không tìm thấy.',
    })
  })

  it('keeps the stack of a bug', () => {
    const { type, message, stack } = loggedError(new TypeError('x is not a function')) as Error & {
      type: string
    }
    expect([type, message]).toEqual(['TypeError', 'x is not a function'])
    expect(stack).toContain('log.test.ts')
  })

  it.each([
    ['a thrown text', 'hỏng'],
    ['nothing', undefined],
  ])('takes %s', (_, thrown) => {
    expect(loggedError(thrown)).toEqual({ message: String(thrown) })
  })

  it('holds no more of it than a line', () => {
    const long = 'a'.repeat(1_000_000)
    for (const error of [new Error(long), new APIError(long, 400, null, true), long]) {
      expect(JSON.stringify(loggedError(error)).length).toBeLessThan(5_000)
    }
  })
})
