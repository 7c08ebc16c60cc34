import { BYTES } from '@bbt/shared/limits.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx, wi, wp, wr } from '../src/documents/sampleDocx.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

function form(bytes: Buffer, name = 'ke-hoach.docx'): FormData {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), name)
  return body
}

const read = (who: Parameters<School['send']>[0], body: unknown) =>
  school.send(who, 'POST', '/word-text', body)

describe('a Word file is read for the editor', () => {
  it('as HTML, for people with an account', async () => {
    const answer = await read('lan', form(await docx(wi('Một', 1) + wp(wr('Hết')))))
    expect(answer.status).toBe(200)
    expect(answer.body['html']).toContain(
      '<p style="mso-list:l1 level1 lfo1"><span style="mso-list:Ignore">I.</span>Một</p><p>Hết</p>',
    )
  })

  it('several at once', async () => {
    const bytes = await docx(wp(wr('Cùng lúc')))
    const answers = await Promise.all([1, 2, 3].map(() => read('lan', form(bytes))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it.each<[string, () => Promise<FormData | object> | FormData | object, number, string]>([
    [
      'a text',
      () => form(Buffer.from('xin chào')),
      422,
      'không phải tệp Word (.docx) hoặc đã hỏng',
    ],
    ['no file', () => ({ file: 'không' }), 422, 'không phải tệp Word (.docx)'],
    [
      'one that unpacks to more',
      async () => form(await docx('', { 'word/big.bin': Buffer.alloc(BYTES.docxUnpacked + 1) })),
      413,
      'Tệp Word lớn quá',
    ],
    ['a larger one', () => form(Buffer.alloc(BYTES.docx + 1)), 413, 'Tệp Word lớn quá'],
  ])('%s is refused in words', async (_, body, status, words) => {
    const answer = await read('lan', await body())
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
  })

  it('is for nobody else', async () => {
    const answer = await read(null, form(await docx(wp(wr('a')))))
    expect(answer.status).toBeGreaterThanOrEqual(401)
  })
})
